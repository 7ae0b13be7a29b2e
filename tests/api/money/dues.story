# A month is computed, posted by difference, and read by commune, employer and person.
As: collection_officer
POST /api/v1/dues/runs
{ "month": "2024-03" }
200
{ "month": "2024-03", "contracts": { "looked_at": 1, "posted": 1 }, "employers": { "posted": 5 }, "unresolved": 0 }

POST /api/v1/dues/runs
{ "month": "2024-03", "area": "83" }
200
{ "contracts": { "posted": 0 }, "employers": { "posted": 0 } }

POST /api/v1/dues/runs
{ "month": "3/2024" }
422
{ "code": "month/malformed", "errors": [ { "pointer": "/month" } ] }

GET /api/v1/dues?month=2024-03
200
{ "employers": 1, "people": 1, "base": 10000000, "amounts": { "total": 3200000, "worker": 1050000, "employer": 2150000,
  "funds": { "pension_survivors": { "worker": 800000, "employer": 1400000 } } }, "communes": [ { "commune": { "code": "28756" }, "people": 1 } ] }

GET /api/v1/dues?month=2024-03&area=12
403
{ "code": "access/out-of-scope" }

GET /api/v1/dues?month=march
400
{ "code": "api/malformed-parameter" }

GET /api/v1/dues/unresolved?month=2024-03
200
{ "contracts": [] }

GET /api/v1/employers/TS0900S/dues?month=2024-03
200
{ "unit_code": "TS0900S", "people": 1, "amounts": { "total": 3200000 } }

# An employer's own user sees its own dues, and nobody else's.
GET /api/v1/employers/TS0900S/dues?month=2024-03
As: employer_hr@900
200
{ "amounts": { "total": 3200000 } }

GET /api/v1/employers/TS0900S/dues?month=2024-03
As: employer_hr@7
404
{ "code": "employer/unknown" }

GET /api/v1/dues?month=2024-03
As: employer_hr@900
200
{ "communes": [] }

# A person's dues, with the law's reasons; the look is on the record.
GET /api/v1/people/8399000001/dues?month=2024-03
200
{ "standing": [ { "unit_code": "TS0900S", "amounts": { "total": 3200000 } } ], "today": [ { "wage": 10000000, "pays_health": true, "why": "*", "problems": [] } ] }

GET /api/v1/people/8399000001/looks
200
{ "records": [ { "action": "*" }, "..." ] }

GET /api/v1/people/8399000001/dues?month=2024-03
As: employer_hr@900
404
{ "code": "person/unknown" }

GET /api/v1/dues?month=2024-03
As: facility_clerk@83001
403
{ "code": "access/forbidden" }

GET /api/v1/dues?month=2024-03
As: nobody
401
{ "code": "access/sign-in-needed" }
