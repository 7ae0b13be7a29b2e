# Money of Bến Tre, asked from Lai Châu: nothing shows that there is such an employer or receipt. The books are those of the whole store.
As: collection_officer@12
POST /api/v1/dues/runs
As: collection_officer
{ "month": "2024-03" }
200

POST /api/v1/receipts/statements?file_name=a.csv
As: collection_officer
Content-Type: text/csv
date,amount,reference
2024-03-28,1000,TS0900S
2024-03-28,2000,la
201

GET /api/v1/receipts?state=unmatched
As: collection_officer
200
{ "receipts": [ { "receipt": "$receipt" } ] }

POST /api/v1/refunds
As: collection_officer
{ "receipt": $receipt, "account": "x", "reason": "x" }
201
{ "id": "$refund" }

GET /api/v1/dues?month=2024-03
200
{ "communes": [] }

GET /api/v1/dues/unresolved?month=2024-03
200
{ "contracts": [] }

POST /api/v1/dues/runs
{ "month": "2024-03", "area": "83" }
403
{ "code": "access/out-of-scope" }

POST /api/v1/dues/runs
{ "month": "2024-03", "area": "VN" }
403
{ "code": "access/out-of-scope" }

GET /api/v1/employers/TS0900S/dues?month=2024-03
404
{ "code": "employer/unknown" }

GET /api/v1/people/8399000001/dues?month=2024-03
404
{ "code": "person/unknown" }

GET /api/v1/receipts
200
{ "receipts": [], "in_all": 0 }

# A line that names an employer of another area waits for an officer there.
POST /api/v1/receipts/statements?file_name=b.csv
Content-Type: text/csv
date,amount,reference
2024-03-28,3000,TS0900S
201
{ "matched": 0, "unmatched": 1 }

POST /api/v1/premiums/statements?file_name=ns.csv
Content-Type: text/csv
date,amount,reference,unit_code
2024-03-28,3000,NSNN,NS-83
201
{ "booked": 0, "refused": [ { "code": "access/out-of-scope", "where": "line 2" } ] }

# Nor does a bank's word on a receipt of another area take it back here: its account is another office's.
POST /api/v1/receipts/statements?file_name=c.csv
As: collection_officer
Content-Type: text/csv
:20:S1
:25:970403/0123
:28C:1/1
:60F:C240328VND0,
:61:240328C7000,NTRFA1//FT70
:86:TS0900S
:62F:C240328VND7000,
201
{ "matched": 1 }

POST /api/v1/receipts/statements?file_name=d.csv
Content-Type: text/csv
:20:S2
:25:970403/0123
:28C:1/1
:60F:C240329VND7000,
:61:240329RC7000,NTRFFT70//RV70
:86:TS0900S
:62F:C240329VND0,
403
{ "code": "statement/account-elsewhere" }

GET /api/v1/receipts/$receipt/suggestions
404
{ "code": "receipt/unknown" }

POST /api/v1/receipts/$receipt/match
{ "unit_code": "TS0900S" }
404
{ "code": "employer/unknown" }

GET /api/v1/refunds
200
{ "refunds": [] }

POST /api/v1/refunds
{ "unit_code": "TS0900S", "amount": 1, "account": "x", "reason": "x" }
404
{ "code": "employer/unknown" }

POST /api/v1/refunds/$refund/decision
As: director@12
{ "decision": "approve" }
404
{ "code": "refund/unknown" }

POST /api/v1/refunds/$refund/payment
{ "on": "2024-04-01" }
404
{ "code": "refund/unknown" }

GET /api/v1/arrears?on=2024-04-15
200
{ "units": [], "sum": { "late": 0 } }

GET /api/v1/arrears.csv?on=2024-04-15
200

GET /api/v1/employers/TS0900S/notice?month=2024-03
404
{ "code": "employer/unknown" }

GET /api/v1/employers/TS0900S/notice.xlsx?month=2024-03
404

GET /api/v1/employers/TS0900S/notice.svg?month=2024-03
404

GET /api/v1/employers/TS0900S/hard-debt
404

POST /api/v1/employers/TS0900S/hard-debt
{ "reason": "missing", "document": "x" }
404
{ "code": "employer/unknown" }

GET /api/v1/employers/TS0900S/suspensions
404

POST /api/v1/employers/TS0900S/suspensions
{ "reason": "stop", "first": "2024-03", "months": 1, "filed_on": "2024-03-04", "document": "1/QĐ", "document_on": "2024-03-12" }
404
{ "code": "employer/unknown" }

POST /api/v1/employers/TS0900S/suspensions/1/end
{ "note": "x" }
404
{ "code": "employer/unknown" }

GET /api/v1/ledger/trial?period=2024-03
200

GET /api/v1/ledger/funds?period=2024-03
200

GET /api/v1/ledger/periods
200

GET /api/v1/ledger/proof
200

POST /api/v1/ledger/periods/2024-02/close
As: director@12
{ "reason": "hết tháng" }
200

POST /api/v1/ledger/periods/2024-02/reopen
As: director@12
{ "reason": "nhầm" }
200
