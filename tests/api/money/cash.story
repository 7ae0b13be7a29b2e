# A household pays a collector; the cash stands there until it is handed over, or comes by the bank.
As: data_steward
POST /api/v1/collection/organisations
{ "code": "BD83", "name": "Bưu điện", "kind": "post", "area": "83", "from": "2022-07-01", "reason": "Hợp đồng" }
201

POST /api/v1/collection/points
{ "organisation": "BD83", "name": "Điểm thu", "commune": "28756", "from": "2022-08-01", "reason": "Mở điểm thu" }
201
{ "id": "$point" }

POST /api/v1/collection/collectors
{ "point": $point, "code": "NV001", "name": "Lê Thị B", "from": "2022-09-01", "reason": "Cấp thẻ" }
201

POST /api/v1/people
{ "name": "Phạm Văn Thu", "sex": "male", "birth_date": "1985", "phone": "0912345678", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$thu" }

POST /api/v1/households
{ "head": "$thu", "commune": "28756", "address": "12 đường số 3", "from": "2023-02-01", "reason": "Sổ hộ khẩu" }
201
{ "id": "$household" }

POST /api/v1/enrolments
As: commune_collector
{ "household": $household, "months": 12, "collector": "NV001" }
201
{ "id": "$enrolment", "own": 1366200 }

POST /api/v1/enrolments/$enrolment/pay
As: commune_collector
200

GET /api/v1/collection/cash
As: collection_officer
200
{ "held": [ { "collector": "NV001", "fund": "health", "amount": 1366200 } ] }

POST /api/v1/collection/hand-overs
As: collection_officer
{ "collector": "NV001", "fund": "health", "amount": 1366201, "document": "UNC 1" }
409
{ "code": "cash/above-held", "errors": [ { "pointer": "/amount" } ] }

POST /api/v1/collection/hand-overs
As: collection_officer
{ "collector": "NV001", "fund": "health", "amount": 366200, "document": "UNC 1" }
201
{ "id": "*" }

# The rest comes by the bank: the receipt is the collector's.
POST /api/v1/receipts/statements?file_name=a.csv&account=0123
As: collection_officer
Content-Type: text/csv
date,amount,reference
2024-03-28,1000000,thu ho
201
{ "unmatched": 1, "reversed": 0, "notes": [] }

GET /api/v1/receipts?state=unmatched
As: collection_officer
200
{ "receipts": [ { "receipt": "$receipt", "account": "0123", "move": "credit" } ] }

POST /api/v1/receipts/$receipt/match
As: collection_officer
{ "collector": "NV001" }
200
{ "state": "handed_over" }

GET /api/v1/collection/cash
As: collection_officer
200
{ "held": [] }

GET /api/v1/ledger/proof
As: director
200
{ "proven": true, "compared": "*" }

# Whose areas they are not; whose role it is not; an employer's own user; nobody.
GET /api/v1/collection/cash
As: collection_officer@12
200
{ "held": [] }

POST /api/v1/collection/hand-overs
As: collection_officer@12
{ "collector": "NV001", "fund": "health", "amount": 1, "document": "UNC 1" }
404
{ "code": "collection/unknown" }

POST /api/v1/collection/hand-overs
As: director
{ "collector": "NV001", "fund": "health", "amount": 1, "document": "UNC 1" }
403
{ "code": "access/forbidden" }

GET /api/v1/collection/cash
As: employer_hr@900
403
{ "code": "access/out-of-scope" }

POST /api/v1/collection/hand-overs
As: nobody
{}
401
