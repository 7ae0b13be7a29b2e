# What the budget and collectors pay for people: by the code of who pays and for which area, once, and no more than is owed.
As: collection_officer
POST /api/v1/dues/runs
{ "month": "2024-03" }
200

POST /api/v1/premiums/statements?file_name=ns.csv&account=111
Content-Type: text/csv
date,amount,reference,unit_code,transaction
2024-04-02,1000,NSNN chuyen BHYT,NS-83,K1
2024-04-02,900000000000000,NSNN chuyen BHYT,NS-83,K2
2024-04-02,5000,la,XX-83,K3
201
{ "booked": 1, "repeated": 0, "received": 1000, "refused": [ { "code": "receipt/above-owed", "where": "line 3" }, { "code": "receipt/payer-unknown", "where": "line 4" } ] }

POST /api/v1/premiums/statements?file_name=ns.csv&account=111
Content-Type: text/csv
date,amount,reference,unit_code,transaction
2024-04-02,1000,NSNN chuyen BHYT,NS-83,K1
2024-04-02,900000000000000,NSNN chuyen BHYT,NS-83,K2
2024-04-02,5000,la,XX-83,K3
200
{ "known": true, "booked": 0 }

POST /api/v1/premiums/statements?file_name=ns-2.csv&account=111
Content-Type: text/csv
date,amount,reference,unit_code,transaction
2024-04-02,1000,NSNN chuyen BHYT,NS-83,K1
201
{ "booked": 0, "repeated": 1 }

POST /api/v1/premiums/statements?file_name=a.csv
Content-Type: text/csv
ngày,tiền
422
{ "code": "receipt/missing-column" }

POST /api/v1/premiums/statements?file_name=a.csv&area=12
Content-Type: text/csv
date,amount,reference
403
{ "code": "access/out-of-scope" }

POST /api/v1/premiums/statements?file_name=a.csv
As: planner
Content-Type: text/csv
date,amount,reference
403
{ "code": "access/forbidden" }
