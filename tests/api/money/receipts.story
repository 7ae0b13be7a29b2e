# A bank statement: lines find their employer, or wait for an officer. A second import changes nothing.
As: collection_officer
POST /api/v1/dues/runs
{ "month": "2024-03" }
200

POST /api/v1/receipts/statements?file_name=mb.csv
Content-Type: text/csv
date,amount,reference,transaction
2024-03-28,1000000,NOP BHXH TS0900S T3,FT1
2024-03-28,2200000,truong mam non Son Ca nop BHXH,FT2
2024-03-29,abc,x,FT3
201
{ "matched": 1, "unmatched": 1, "repeated": 0, "received": 3200000, "refused": [ { "code": "receipt/malformed-amount", "where": "line 4, column amount" } ] }

POST /api/v1/receipts/statements?file_name=mb.csv
Content-Type: text/csv
date,amount,reference,transaction
2024-03-28,1000000,NOP BHXH TS0900S T3,FT1
2024-03-28,2200000,truong mam non Son Ca nop BHXH,FT2
2024-03-29,abc,x,FT3
200
{ "known": true, "matched": 0 }

POST /api/v1/receipts/statements?file_name=vcb.sta
Content-Type: text/csv
:20:STMT02
:25:970405/7100201234567
:28C:1/1
:60F:C240328VND0,
:61:2403300330C5000,NTRFNONREF//FT9
:86:CHUYEN NHAM
:61:240330D100,NCHGX//FT10
:62F:C240330VND4900,
201
{ "matched": 0, "unmatched": 1, "debits": 1, "received": 5000 }

POST /api/v1/receipts/statements?file_name=vcb.sta
Content-Type: text/csv
:20:STMT03
:60F:C240328VND0,
:61:240330C5000,NTRFNONREF//FT11
:62F:C240330VND4900,
422
{ "code": "statement/balance" }

POST /api/v1/receipts/statements?file_name=a.csv
Content-Type: text/csv
ngày,tiền
422
{ "code": "receipt/missing-column" }

POST /api/v1/receipts/statements?file_name=a.csv&area=12
Content-Type: text/csv
date,amount,reference
403
{ "code": "access/out-of-scope" }

GET /api/v1/receipts?state=unmatched
200
{ "in_all": 2, "amount": 2205000, "receipts": [ { "receipt": "$receipt", "on": "2024-03-28", "state": "unmatched", "unit_code": "$absent" }, { "receipt": "$stray" } ] }

GET /api/v1/receipts?state=unmatched&limit=1
200
{ "in_all": 2, "next": "$receipt", "receipts": [ { "receipt": "$receipt" } ] }

GET /api/v1/receipts?cursor=$receipt&from=2024-03-30&to=2024-03-30
200
{ "receipts": [ { "receipt": "$stray", "reference": "CHUYEN NHAM" } ], "next": "$absent" }

GET /api/v1/receipts/$receipt/suggestions
200
{ "suggestions": [ { "unit_code": "TS0900S", "owes_the_amount": true } ] }

GET /api/v1/receipts/77/suggestions
404
{ "code": "receipt/unknown", "errors": [ { "pointer": "/path/id" } ] }

POST /api/v1/receipts/$receipt/match
{ "unit_code": "ZZ9999Z" }
404
{ "code": "employer/unknown", "errors": [ { "pointer": "/unit_code" } ] }

POST /api/v1/receipts/$receipt/match
{ "unit_code": "TS0900S" }
200
{ "state": "matched", "unit_code": "TS0900S" }

POST /api/v1/receipts/$receipt/match
{ "unit_code": "TS0900S" }
409
{ "code": "receipt/matched" }

GET /api/v1/employers/TS0900S/notice?month=2024-03
200
{ "received": 3200000, "to_pay": 0, "payment": { "amount": 0, "code": "$absent" } }

GET /api/v1/receipts
As: director
200
{ "in_all": 3 }

GET /api/v1/receipts
As: employer_hr@900
200
{ "in_all": 0 }

GET /api/v1/receipts
As: payment_officer
403
{ "code": "access/forbidden" }

# The stray money goes back: one asks, another approves, and it is booked when it has left the bank.
POST /api/v1/refunds
{ "receipt": $stray, "account": "VCB 0011", "reason": "chuyển nhầm" }
201
{ "id": "$refund", "state": "requested", "amount": 5000, "receipt": "$stray" }

POST /api/v1/refunds
{ "unit_code": "TS0900S", "amount": 1, "account": "VCB 0011", "reason": "x" }
422
{ "code": "refund/above-credit" }

POST /api/v1/refunds/$refund/payment
{ "on": "2024-04-02" }
409
{ "code": "refund/wrong-state" }

POST /api/v1/refunds/$refund/decision
{ "decision": "approve" }
403
{ "code": "access/forbidden" }

POST /api/v1/refunds/$refund/decision
As: director
{ "decision": "approve" }
200
{ "state": "approved", "steps": [ { "state": "requested" }, { "state": "approved" } ] }

POST /api/v1/refunds/$refund/payment
{ "on": "2024-04-02" }
200
{ "state": "paid" }

GET /api/v1/refunds?state=paid
200
{ "refunds": [ { "id": "$refund", "account": "VCB 0011" } ] }

POST /api/v1/refunds/999/decision
As: director
{ "decision": "refuse", "reason": "x" }
404
{ "code": "refund/unknown", "errors": [ { "pointer": "/path/id" } ] }

GET /api/v1/ledger/proof
200
{ "proven": true }
