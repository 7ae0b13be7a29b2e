# An employer in difficulty stops paying to the pension fund for a while: judged, recorded, ended earlier.
As: collection_officer
POST /api/v1/dues/runs
{ "month": "2024-03" }
200

GET /api/v1/employers/TS0900S/suspensions
200
{ "suspensions": [] }

# Everything that is wrong is told at once, with the article that asks for it.
POST /api/v1/employers/TS0900S/suspensions
Accept-Language: en
{ "reason": "stop", "first": "2024-03", "months": 13, "filed_on": "2024-03-04", "document_on": "2024-03-12", "worker_share": "49.5%" }
422
{ "errors": [ { "code": "suspension/document-missing", "pointer": "/document" }, { "code": "suspension/too-long", "pointer": "/months" },
  { "code": "suspension/condition-not-met", "pointer": "/worker_share" }, { "code": "suspension/condition-missing", "pointer": "/stop_days" } ] }

POST /api/v1/employers/TS0900S/suspensions
{ "reason": "covid", "first": "2024-03", "months": 3, "filed_on": "2024-03-04", "document": "1/QĐ", "document_on": "2024-03-12", "worker_share": "60%" }
422
{ "code": "suspension/reason-unknown", "errors": [ { "pointer": "/reason" } ] }

POST /api/v1/employers/TS0900S/suspensions
{ "reason": "stop", "first": "2024-03", "months": 3, "filed_on": "2024-03-04", "document": "1/QĐ", "document_on": "2024-03-12", "worker_share": "half", "stop_days": 31 }
422
{ "code": "rate/malformed", "errors": [ { "pointer": "/worker_share" } ] }

POST /api/v1/employers/TS0900S/suspensions
As: director
{ "reason": "stop", "first": "2024-03", "months": 3, "filed_on": "2024-03-04", "document": "1/QĐ", "document_on": "2024-03-12", "worker_share": "60%", "stop_days": 31 }
403
{ "code": "access/forbidden" }

POST /api/v1/employers/TS0900S/suspensions
{ "reason": "stop", "first": "2024-03", "months": 3, "filed_on": "2024-03-04", "document": "1/QĐ", "document_on": "2024-03-12", "worker_share": "60%", "stop_days": 31 }
200
{ "suspensions": [ { "id": "$suspension", "reason": "stop", "first": "2024-03", "last": "2024-05", "months": 3, "paid_back_by": "2024-06-30", "worker_share": "60%", "stop_days": 31, "loss_share": "$absent", "steps": [ { "last": "2024-05" } ] } ] }

POST /api/v1/employers/TS0900S/suspensions
{ "reason": "stop", "first": "2024-05", "months": 1, "filed_on": "2024-03-04", "document": "1/QĐ", "document_on": "2024-03-12", "worker_share": "60%", "stop_days": 31 }
409
{ "code": "suspension/overlaps" }

# The other funds are late, the pension fund is not.
GET /api/v1/arrears?on=2024-04-15
200
{ "units": [ { "unit_code": "TS0900S", "late": 1000000, "by_fund": { "pension_survivors": 0 } } ] }

GET /api/v1/arrears?on=2024-07-01
200
{ "units": [ { "late": 3200000, "by_fund": { "pension_survivors": 2200000 } } ] }

# The notice says so, and asks for the rest.
GET /api/v1/employers/TS0900S/notice?month=2024-03
As: employer_hr@900
200
{ "closing": { "total": 3200000 }, "suspended": [ { "first": "2024-03", "last": "2024-03", "amount": 2200000, "paid_back_by": "2024-06-30", "waits": true } ], "to_pay": 1000000 }

GET /api/v1/employers/TS0900S/suspensions
As: employer_hr@900
200
{ "suspensions": [ { "first": "2024-03" } ] }

# It ends earlier, and is paid back earlier.
POST /api/v1/employers/TS0900S/suspensions/$suspension/end
{ "last": "2024-03" }
422
{ "code": "record/reason-missing" }

POST /api/v1/employers/TS0900S/suspensions/$suspension/end
{ "last": "2024-07", "note": "đã hoạt động lại" }
409
{ "code": "suspension/not-shorter", "errors": [ { "pointer": "/last" } ] }

POST /api/v1/employers/TS0900S/suspensions/7/end
{ "last": "2024-03", "note": "đã hoạt động lại" }
404
{ "code": "suspension/unknown" }

POST /api/v1/employers/TS0900S/suspensions/$suspension/end
{ "last": "2024-03", "note": "đã hoạt động lại" }
200
{ "suspensions": [ { "last": "2024-03", "paid_back_by": "2024-04-30", "steps": [ { "last": "2024-05" }, { "last": "2024-03", "note": "đã hoạt động lại" } ] } ] }

GET /api/v1/arrears?on=2024-05-01
200
{ "units": [ { "late": 3200000 } ] }

# Recorded by mistake: as if it had never been.
POST /api/v1/employers/TS0900S/suspensions/$suspension/end
{ "note": "ghi nhầm đơn vị" }
200
{ "suspensions": [ { "last": "$absent", "paid_back_by": "$absent", "steps": [ "*", "*", { "last": "$absent" } ] } ] }
