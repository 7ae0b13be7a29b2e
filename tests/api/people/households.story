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

GET /api/v1/households/$household?on=2023-02-28&known=2023-01-01
404
{ "code": "household/not-then" }

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

GET /api/v1/households/$household/history
200
{ "versions": [
  { "valid_from": "2023-05-01", "was_wrong": false, "recorded": { "reason": "Chủ hộ mới", "by": "*" }, "changes": [
    { "field": "head", "before": "$an", "after": "$binh" }, { "field": "living_standard", "before": "near_poor", "after": "poor" } ] },
  { "valid_from": "2023-02-01", "valid_to": "2023-05-01", "changes": [ { "field": "head", "after": "$an" }, { "field": "commune" }, { "field": "address" }, { "field": "living_standard" } ] } ] }

GET /api/v1/households/$household/history
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/households/$household/history
As: director
403
{ "code": "access/forbidden" }

GET /api/v1/households/$household/history
As: data_steward@12
404
{ "code": "household/unknown" }

# Who moves away is counted, and not told of, where they no longer live.
GET /api/v1/people/$binh
200
{ "version": "$seen" }

POST /api/v1/households/$household/members
{ "person": "$an", "relation": "chồng", "from": "2023-08-01", "reason": "Về lại" }
200
{ "members": [ { "id": "$binh" }, { "id": "$an" } ], "members_elsewhere": 0 }

PATCH /api/v1/people/$binh
As: data_steward@86
If-Match: "$seen"
{ "commune": "29236", "from": "2023-09-01", "reason": "Chuyển nơi cư trú" }
200

GET /api/v1/households/$household
200
{ "version": "$moved", "members": [ { "id": "$an" } ], "members_elsewhere": 1, "head": "$absent", "head_is_elsewhere": true }

PATCH /api/v1/households/$household
If-Match: "$moved"
{ "head": "$an", "from": "2023-09-01", "reason": "x" }
403
{ "code": "household/member-elsewhere" }

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
