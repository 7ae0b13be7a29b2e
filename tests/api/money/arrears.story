# Who is late, by how much, and the notice that each gets.
As: collection_officer
POST /api/v1/dues/runs
{ "month": "2024-03" }
200

GET /api/v1/arrears?on=2024-04-15
200
{ "on": "2024-04-15", "sum": { "units": 1, "late": 3200000, "interest_bearing": "*", "charges": 0, "bands": [ { "band": "under_1", "units": 0 }, { "band": "from_1", "units": 1 }, "..." ] },
  "units": [ { "unit_code": "TS0900S", "commune": { "code": "28756" }, "late": 3200000, "by_fund": { "health": 450000 }, "oldest": "2024-03", "band": "from_1", "hard": "$absent" } ], "next": "$absent" }

GET /api/v1/arrears?on=2024-04-15&band=from_3
200
{ "sum": { "units": 0, "late": 0 }, "units": [] }

# Its age is the late amount in average months: one month of dues is one month late, however long ago it was.
GET /api/v1/arrears?on=2024-12-15&months_least=3
200
{ "sum": { "units": 0 } }

GET /api/v1/arrears?on=2024-12-15&months_least=1
200
{ "sum": { "units": 1 }, "units": [ { "months": 1 } ] }

GET /api/v1/arrears?area=12
403
{ "code": "access/out-of-scope" }

GET /api/v1/arrears.csv?on=2024-04-15&lang=en
200
Content-Type: text/csv; charset=utf-8

GET /api/v1/arrears
As: employer_hr@900
200
{ "units": [] }

GET /api/v1/arrears
As: payment_officer
403
{ "code": "access/forbidden" }

# Hard to collect, and no longer.
POST /api/v1/employers/TS0900S/hard-debt
{ "reason": "missing" }
422
{ "code": "hard-debt/document-missing" }

POST /api/v1/employers/TS0900S/hard-debt
{ "reason": "missing", "document": "12/BB-XM", "document_on": "2024-04-10" }
200
{ "marks": [ { "reason": "missing", "document_on": "2024-04-10", "word": { "en": "not at its registered address" } } ] }

GET /api/v1/arrears?on=2024-04-15&hard=only
200
{ "sum": { "hard_units": 1, "hard_late": 3200000 }, "units": [ { "hard": { "document": "12/BB-XM" } } ] }

GET /api/v1/arrears?on=2024-04-15&hard=without
200
{ "units": [] }

POST /api/v1/employers/TS0900S/hard-debt
{ "reason": "none", "note": "đã trở lại" }
200
{ "marks": [ { "reason": "none" }, { "reason": "missing" } ] }

GET /api/v1/employers/TS0900S/hard-debt
As: director
200
{ "marks": [ { "reason": "none" }, "..." ] }

# The notice, for the office and for the employer itself.
GET /api/v1/employers/TS0900S/notice?month=2024-03
As: employer_hr@900
200
{ "name": "Trường Mầm non Sơn Ca", "people": 1, "arisen": { "total": 3200000 }, "closing": { "total": 3200000 }, "to_pay": 3200000,
  "payment": { "amount": 3200000, "reference": "TS0900S T032024", "account": { "bank": "970405", "name": "BHXH tinh Ben Tre" }, "code": "*" } }

GET /api/v1/employers/TS0900S/notice.svg?month=2024-03
200
Content-Type: image/svg+xml

GET /api/v1/employers/TS0900S/notice.svg?month=2024-02
404
{ "code": "payment/no-code" }

GET /api/v1/employers/TS0900S/notice.xlsx?month=2024-03
200
Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet

GET /api/v1/employers/TS0900S/notice?month=2024-03
As: employer_hr@7
404
{ "code": "employer/unknown" }
