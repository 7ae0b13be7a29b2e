# Two records that are one person: suggested, merged, undone; and one record that held two.
As: data_steward
POST /api/v1/people
{ "name": "Nguyễn Văn An", "sex": "male", "birth_date": "1985-05-12", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$kept", "version": "$v1" }

POST /api/v1/people
{ "name": "Nguyen Van An", "sex": "male", "birth_date": "1985", "phone": "0912345678", "commune": "28756", "residence": "permanent",
  "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$gone", "version": "$v2" }

GET /api/v1/merges?commune=28756
200
{ "pairs": [ { "people": [ { "id": "$kept" }, { "id": "$gone" } ], "reasons": [ { "vi": "cùng họ tên, ngày sinh và xã, phường" } ] } ], "merges": [] }

GET /api/v1/merges?q=$gone
200
{ "pairs": [ { "people": [ { "id": "$kept" }, { "id": "$gone" } ] } ] }

GET /api/v1/merges
422
{ "code": "merge/nothing-asked" }

POST /api/v1/merges
{ "kept": "$kept", "gone": "$gone", "kept_version": 999999, "gone_version": 999999, "from_gone": [ "phone" ], "reason": "x" }
409
{ "code": "record/changed-meanwhile", "errors": [ { "pointer": "/kept" }, { "pointer": "/gone" } ] }

POST /api/v1/merges
{ "kept": "$kept", "gone": "$gone", "kept_version": $v1, "gone_version": $v2, "from_gone": [ "phone" ],
  "reason": "Một người hai sổ" }
201
{ "id": "$merge", "kept": "$kept", "gone": "$gone", "reason": "Một người hai sổ", "undone": false, "by": "*", "at": "*" }

# The number that went leads to the record that was kept.
GET /api/v1/people/$gone
200
{ "id": "$kept", "asked_for": "$gone", "phone": "•••••••678" }

GET /api/v1/merges?commune=28756
200
{ "pairs": [], "merges": [ { "id": "$merge", "undone": false } ] }

POST /api/v1/merges/$merge/undo
As: data_steward@12
{ "reason": "x" }
404
{ "code": "merge/unknown", "errors": [ { "pointer": "/path/id" } ] }

POST /api/v1/merges/$merge/undo
{ "reason": "Gộp nhầm" }
200
{ "id": "$merge", "undone": true }

GET /api/v1/people/$gone
200
{ "id": "$gone", "asked_for": "$absent", "name": "Nguyen Van An", "version": "$again" }

# One record that held two people.
POST /api/v1/people/$gone/split
If-Match: "$again"
{ "name": "Nguyễn Văn Anh", "sex": "male", "birth_date": "1987", "commune": "28756", "residence": "permanent", "reason": "Hai người một sổ" }
201
{ "id": "$other", "name": "Nguyễn Văn Anh" }

GET /api/v1/people/$other
200
{ "name": "Nguyễn Văn Anh" }

POST /api/v1/people/$gone/split
As: commune_staff
If-Match: "$again"
{ "name": "x", "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/people/$gone/split
As: data_steward@12
If-Match: "$again"
{ "name": "Nguyễn Văn Anh", "sex": "male", "birth_date": "1987", "commune": "28756", "residence": "permanent", "reason": "x" }
404
{ "code": "person/unknown" }

GET /api/v1/merges?commune=28756
As: nobody
401
{ "code": "access/sign-in-needed" }

POST /api/v1/merges
As: payment_officer
{ "kept": "$kept" }
403
{ "code": "access/forbidden" }

POST /api/v1/merges
As: data_steward@12
{ "kept": "$kept", "gone": "$gone", "kept_version": 999999, "gone_version": 999999, "reason": "x" }
404
{ "code": "person/unknown", "errors": [ { "pointer": "/kept" }, { "pointer": "/gone" } ] }

# What hangs on a number goes with it, and comes back.
GET /api/v1/people/8399000001
200
{ "version": "$first", "memberships": [ { "from": "2022-01-01" } ] }

GET /api/v1/people/8399000002
200
{ "version": "$second", "memberships": [ { "scheme": "hi", "from": "2023-07-01" } ] }

POST /api/v1/merges
{ "kept": "8399000001", "gone": "8399000002", "kept_version": $first, "gone_version": $second, "reason": "Một người hai sổ" }
201
{ "id": "$insured" }

GET /api/v1/people/8399000002
200
{ "id": "8399000001", "memberships": [ { "scheme": "hi", "from": "2023-07-01" }, { "from": "2022-01-01" } ] }

POST /api/v1/merges/$insured/undo
{ "reason": "Gộp nhầm" }
200

GET /api/v1/people/8399000001
200
{ "memberships": [ { "from": "2022-01-01" } ] }
