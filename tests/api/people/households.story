# A household with its head and members in their order, each from a day.
As: data_steward
POST /api/v1/people
{ "name": "Nguyễn Văn An", "sex": "male", "birth_date": "1985", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$an" }

POST /api/v1/people
{ "name": "Trần Thị Bình", "sex": "female", "birth_date": "1987", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$binh" }

POST /api/v1/households
{ "head": "$an", "commune": "28756", "address": "12 đường số 3", "living_standard": "near_poor", "from": "2023-02-01", "reason": "Sổ hộ khẩu" }
201
ETag: *
{ "id": "$household", "head": "$an", "living_standard": "near_poor", "commune": { "code": "28756" }, "valid_from": "2023-02-01",
  "members": [ { "id": "$an", "name": "Nguyễn Văn An", "birth_year": 1985, "member_no": 1, "relation": "", "alive": true } ] }

POST /api/v1/households/$household/members
{ "person": "$binh", "relation": "vợ", "from": "2023-03-01", "reason": "Tờ khai" }
200
{ "version": "$version", "members": [ { "id": "$an" }, { "id": "$binh", "member_no": 2, "relation": "vợ" } ] }

GET /api/v1/people/$binh
200
{ "household": { "id": "$household", "member_no": 2, "relation": "vợ" } }

GET /api/v1/households/$household?on=2023-02-28
200
{ "members": [ { "id": "$an" } ] }

PATCH /api/v1/households/$household
If-Match: "$version"
{ "head": "$binh", "living_standard": "poor", "from": "2023-05-01", "reason": "Chủ hộ mới" }
200
{ "version": "$changed", "head": "$binh", "living_standard": "poor", "members": [ { "id": "$binh", "member_no": 1 }, { "id": "$an", "member_no": 2 } ] }

PATCH /api/v1/households/$household
If-Match: "$version"
{ "address": "14 đường số 3", "reason": "x" }
409
{ "code": "record/changed-meanwhile" }

POST /api/v1/households/$household/members/$binh/leave
{ "from": "2023-06-01", "reason": "x" }
409
{ "code": "household/head-leaves" }

POST /api/v1/households/$household/members/$an/leave
{ "from": "2023-06-01", "reason": "Tách hộ" }
200
{ "members": [ { "id": "$binh" } ] }

GET /api/v1/households/$household
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/households/$household
As: director
403
{ "code": "access/forbidden" }

GET /api/v1/households/$household
As: data_steward@12
404
{ "code": "household/unknown" }

POST /api/v1/households/$household/members
As: data_steward@12
{ "person": "$an", "relation": "x", "from": "2023-07-01", "reason": "x" }
404
{ "code": "household/unknown" }

POST /api/v1/households/$household/members/$an/leave
As: payment_officer
{ "from": "2023-07-01", "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/households
As: data_steward@12
{ "commune": "28756", "from": "2023-07-01", "reason": "x" }
403
{ "code": "access/out-of-scope" }
