# Every route of health insurance that is about a place or a person, asked from another area: nothing shows what there is.
As: data_steward
POST /api/v1/people
{ "name": "Nguyễn Văn Khuất", "sex": "male", "birth_date": "1985", "phone": "0987654321", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$an" }

POST /api/v1/households
As: data_steward
{ "head": "$an", "commune": "28756", "address": "12 đường số 3", "from": "2023-02-01", "reason": "Sổ hộ khẩu" }
201
{ "id": "$household" }

POST /api/v1/sponsors
As: collection_officer
{ "name": "Quỹ thẻ tặng", "donor": "Hợp tác xã A", "area": "28756" }
201
{ "id": "$fund" }

GET /api/v1/people/$an/health
As: data_steward@12
404

GET /api/v1/people/$an/cards
As: data_steward@12
404

# A card is looked up where the patient is: whether it is valid, and no more.
GET /api/v1/cards/$an
As: collection_officer@12
200
{ "state": { "code": "none" }, "matches": false }

POST /api/v1/households/$household/quote
As: collection_officer@12
{ "members": [ "$an" ], "months": 12 }
404

POST /api/v1/people/$an/voluntary-quote
As: collection_officer@12
{ "from": "$next_month", "mode": "monthly", "income": 1500000 }
404

POST /api/v1/enrolments
As: collection_officer@12
{ "household": $household, "months": 12 }
404

POST /api/v1/voluntary-enrolments
As: collection_officer@12
{ "person": "$an", "from": "$next_month", "mode": "monthly", "income": 1500000 }
404

GET /api/v1/enrolments
As: collection_officer@12
200
{ "enrolments": [] }

GET /api/v1/enrolments/1
As: collection_officer@12
404

POST /api/v1/enrolments/1/pay
As: collection_officer@12
404

POST /api/v1/enrolments/1/close/cancel
As: collection_officer@12
{ "reason": "xin thôi" }
404

GET /api/v1/workbench
As: collection_officer@12
200
{ "waiting": [], "refused": [] }

POST /api/v1/contacts
As: collection_officer@12
{ "person": "$an", "outcome": "agreed" }
404

POST /api/v1/people/$an/phone
As: collection_officer@12
404

POST /api/v1/collection/organisations/BUUDIEN/commission
As: collection_officer@12
{ "scheme": "health", "rate": "5%", "from": "2022-07-01", "document": "HĐ" }
404

POST /api/v1/subsidies
As: collection_officer@12
{ "area": "28756", "group": "near_poor", "funder": "province", "rate": "10%", "from": "2023-01-01", "document": "NQ 1" }
403

POST /api/v1/zones
As: collection_officer@12
{ "commune": "28756", "group": "especially_hard_area", "from": "2023-01-01", "document": "QĐ 1" }
403

POST /api/v1/health-lists
As: collection_officer@12
{ "people": [ "$an" ], "group": "poor", "from": "2023-01-01", "document": "QĐ 1" }
201
{ "refused": [ { "code": "person/unknown" } ] }

GET /api/v1/sponsors
As: collection_officer@12
200
{ "funds": [] }

POST /api/v1/sponsors
As: collection_officer@12
{ "name": "Quỹ", "donor": "Hợp tác xã A", "area": "28756" }
403

POST /api/v1/sponsors/$fund/deposits
As: collection_officer@12
{ "amount": 2000000, "document": "UNC 1" }
404

POST /api/v1/sponsors/$fund/grants
As: collection_officer@12
{ "people": [ "$an" ], "document": "QĐ 5" }
404
