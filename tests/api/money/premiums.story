# What the budget and collectors pay for people: by the code of who pays and for which area, and no more than is owed.
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
{ "known": false, "booked": 0, "refused": [ { "code": "receipt/above-owed", "where": "line 2" }, { "code": "receipt/above-owed", "where": "line 3" }, { "code": "receipt/payer-unknown", "where": "line 4" } ] }

# What was refused is tried again when the file comes again, and nothing else is.

POST /api/v1/premiums/statements?file_name=ns.csv&account=111
Content-Type: text/csv
date,amount,reference,unit_code,transaction
2024-04-02,1000,NSNN chuyen BHYT,NS-83,K1
2024-04-02,900000000000000,NSNN chuyen BHYT,NS-83,K2
2024-04-02,5000,la,XX-83,K3
200
{ "known": true, "booked": 0, "refused": [ { "where": "line 2" }, { "where": "line 3" }, { "where": "line 4" } ] }

# A line that came in with the receipts of employers is settled there.
POST /api/v1/receipts/statements?file_name=mb.csv&account=111
Content-Type: text/csv
date,amount,reference,transaction
2024-04-02,1000,NSNN chuyen BHYT,K9
201
{ "unmatched": 1 }

POST /api/v1/premiums/statements?file_name=ns-2.csv&account=111
Content-Type: text/csv
date,amount,reference,unit_code,transaction
2024-04-02,1000,NSNN chuyen BHYT,NS-83,K9
201
{ "booked": 0, "refused": [ { "code": "receipt/on-file", "where": "line 2" } ] }

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
