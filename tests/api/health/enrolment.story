# A household is quoted, enrolled, paid for and has its cards; who is covered elsewhere is outside the count.
As: data_steward
POST /api/v1/people
{ "name": "Phạm Văn Thu", "sex": "male", "birth_date": "1985", "phone": "0912345678", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$thu" }

POST /api/v1/people
{ "name": "Trần Thị Hoa", "sex": "female", "birth_date": "1987", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$hoa" }

POST /api/v1/households
{ "head": "$thu", "commune": "28756", "hamlet": "Ấp 3", "address": "12 đường số 3", "from": "2023-02-01", "reason": "Sổ hộ khẩu" }
201
{ "id": "$household" }

POST /api/v1/households/$household/members
{ "person": "$hoa", "relation": "vợ", "from": "2023-03-01", "reason": "Tờ khai" }
200

POST /api/v1/households/$household/quote
As: commune_collector
{ "months": 12 }
200
{ "household": "$household", "members": [ { "id": "$thu", "joins": true, "line": { "order": 1, "own": 1366200, "start": "first", "waits": true } },
  { "id": "$hoa", "relation": "vợ", "line": { "order": 2, "own": 956340 } } ], "own": 2322540, "state": 0 }

POST /api/v1/households/$household/quote
As: commune_collector
{ "months": 5 }
422

POST /api/v1/households/$household/quote
As: commune_collector@29119
{ "months": 12 }
404
{ "code": "household/unknown" }

POST /api/v1/enrolments
As: commune_collector
{ "household": $household, "months": 12 }
201
{ "id": "$enrolment", "status": "pending", "own": 2322540, "lines": [ { "person": "$thu" }, { "person": "$hoa" } ] }

# The same again is the one that waits; another one has to wait for it.
POST /api/v1/enrolments
As: commune_collector
{ "household": $household, "months": 12 }
201
{ "id": "$enrolment" }

POST /api/v1/enrolments
As: commune_collector
{ "household": $household, "months": 6 }
409
{ "code": "enrolment/waiting" }

GET /api/v1/enrolments/$enrolment
As: commune_collector
200
{ "kind": "household", "months": 12, "receipt": "$absent" }

GET /api/v1/enrolments/$enrolment
As: commune_collector@29119
404
{ "code": "enrolment/unknown" }

# While it waits, the collector sees whom to ask for the money.
GET /api/v1/workbench
As: commune_collector
200
{ "waiting": [ { "id": "$enrolment", "name": "Phạm Văn Thu", "household": "$household", "hamlet": "Ấp 3", "own": 2322540 } ] }

GET /api/v1/workbench
As: commune_collector@29119
200
{ "waiting": [] }

POST /api/v1/enrolments/$enrolment/pay
As: commune_collector@29119
404

POST /api/v1/enrolments/$enrolment/pay
As: commune_collector
200
{ "status": "paid", "receipt": "$receipt", "cards": [ { "object_code": "GD", "digit": 4, "state": { "code": "not_yet" } }, {} ] }

POST /api/v1/enrolments/$enrolment/pay
As: commune_collector
200
{ "status": "paid", "receipt": "$receipt" }

POST /api/v1/enrolments/$enrolment/close/cancel
As: commune_collector
{ "reason": "x" }
409
{ "code": "enrolment/closed" }

GET /api/v1/cards/$thu
As: facility_clerk@83001
200
{ "matches": true, "state": { "code": "not_yet" }, "name": "Phạm Văn Thu", "birth_year": 1985, "card": { "object_code": "GD", "five_years": false } }

# Another birth year than the record's: somebody else's number.
GET /api/v1/cards/$thu?birth_year=1999
As: facility_clerk@83001
200
{ "matches": false, "name": "$absent", "card": "$absent" }

GET /api/v1/enrolments?status=paid
As: commune_collector
200
{ "enrolments": [ { "id": "$enrolment" } ] }

GET /api/v1/workbench
As: commune_collector
200
{ "month": { "enrolments": 1, "health_people": 2, "collected": 2322540, "commission": "$absent" }, "waiting": [], "refused": [], "counts": "*" }

GET /api/v1/workbench?on=2023-12-15&reason=ends_in_7
As: commune_collector
200
{ "on": "2023-12-15", "month": { "enrolments": 0 }, "calls": [] }

# Voluntary insurance likewise.
POST /api/v1/people/$hoa/voluntary-quote
As: commune_collector
{ "from": "$next_month", "mode": "monthly", "income": 1500000 }
200
{ "months": 1, "premium": 330000 }

POST /api/v1/voluntary-enrolments
As: commune_collector
{ "person": "$hoa", "from": "$next_month", "mode": "monthly", "income": 1500000 }
201
{ "id": "$voluntary", "kind": "voluntary", "premium": 330000, "first_month": "$next_month" }

POST /api/v1/enrolments/$voluntary/close/refuse
As: commune_staff
{ "reason": "Thiếu chữ ký" }
200
{ "status": "refused", "note": "Thiếu chữ ký" }

GET /api/v1/workbench
As: commune_collector
200
{ "refused": [ { "id": "$voluntary", "note": "Thiếu chữ ký" } ] }

# Whose role it is not, and nobody.
GET /api/v1/workbench
As: director
403
{ "code": "access/forbidden" }

POST /api/v1/enrolments
As: nobody
{}
401
