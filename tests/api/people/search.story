# As a clerk types it; whoever lives elsewhere is neither shown nor counted.
As: collection_officer
GET /api/v1/people?q=le hoang tim 1985 ba tri
200
Cache-Control: no-store
{ "more": false, "ties": "$absent", "hits": [ { "id": "8399000001", "name": "Lê Hoàng Tìm", "sex": "male", "birth_year": 1985, "commune": { "code": "29179", "level": "commune", "name": "Xã An Thủy", "on": "2025-06-30", "within": "Huyện Ba Tri, Tỉnh Bến Tre" }, "hamlet": "Ấp 3", "residence": "permanent", "alive": true, "citizen_id": "083•••••••01", "birth": "$absent", "phone": "$absent", "reasons": [ { "vi": "đúng cả họ tên" }, { "vi": "đúng năm sinh" }, { "vi": "đúng huyện" } ] } ] }

GET /api/v1/people?q=le hoang tim
200
{ "hits": [ { "id": "8399000001" }, { "id": "8399000002" } ], "ties": { "en": "2 people bear the same name: add a birth year or a commune to tell them apart." } }

# With its diacritics, and the tone where others put it.
GET /api/v1/people?q=Lê Hoàng Tím&limit=1
200
{ "hits": [ { "id": "8399000002" } ], "more": true }

GET /api/v1/people?q=GD4838399000001
200
{ "hits": [ { "id": "8399000001", "reasons": [ { "en": "health-insurance card number" } ] } ] }

# A number of somebody elsewhere is a number of nobody.
GET /api/v1/people?q=5299000001
200
{ "hits": [], "more": false }

GET /api/v1/people?q=5299000001
As: data_steward@52
200
{ "hits": [ { "id": "5299000001" } ] }

# Nobody is listed by a year or a place.
GET /api/v1/people?q=1985
Accept-Language: en
422
{ "code": "search/too-short", "errors": [ { "code": "search/too-short" } ] }

# What could be an attack is a name that nobody bears.
GET /api/v1/people?q='; DROP TABLE registry_person; --
200
{ "hits": [] }

GET /api/v1/people?q=%3Cscript%3Ealert(1)%3C/script%3E
200
{ "hits": [] }

# The search is on the record, what was searched for is not.
GET /api/v1/audit?action=person.search&limit=1
As: auditor
200
{ "records": [ { "action": "person.search", "detail": "hits=0", "reason": "" } ] }

# Who was among the hits was looked at; whoever keeps the data of the area sees by whom.
GET /api/v1/people/8399000002/looks
As: data_steward
200
{ "records": [ { "action": "person.search", "detail": "" }, "..." ] }

GET /api/v1/people?q=le hoang
As: auditor
403
{ "code": "access/forbidden" }

GET /api/v1/people?q=le hoang
As: nobody
401
{ "code": "access/sign-in-needed" }
