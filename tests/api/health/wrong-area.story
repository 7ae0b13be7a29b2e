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

GET /api/v1/cards/$an
As: commune_collector@12
404

POST /api/v1/households/$household/quote
As: commune_collector@12
{ "members": [ "$an" ], "months": 12 }
404

POST /api/v1/people/$an/voluntary-quote
As: commune_collector@12
{ "income": 1500000, "mode": "monthly" }
404

POST /api/v1/enrolments
As: commune_collector@12
{ "household": "$household", "members": [ "$an" ], "months": 12 }
404

POST /api/v1/voluntary-enrolments
As: commune_collector@12
{ "person": "$an", "income": 1500000, "mode": "monthly" }
404

GET /api/v1/enrolments
As: commune_collector@12
200
{ "enrolments": [] }

GET /api/v1/enrolments/1
As: commune_collector@12
404

POST /api/v1/enrolments/1/pay
As: commune_collector@12
{ "receipt": "BL 1" }
404

POST /api/v1/enrolments/1/close/cancelled
As: commune_collector@12
{ "reason": "xin thôi" }
404

GET /api/v1/workbench?commune=28756
As: commune_collector@12
403

POST /api/v1/contacts
As: commune_collector@12
{ "person": "$an", "outcome": "agreed" }
404

POST /api/v1/people/$an/phone
As: commune_collector@12
404

POST /api/v1/collection/organisations/BUUDIEN/commission
As: collection_officer@12
{ "from": "2023-01-01" }
404

POST /api/v1/subsidies
As: collection_officer@12
{ "area": "28756", "group": "near_poor", "percent": "10", "from": "2023-01-01", "document": "NQ 1" }
403

POST /api/v1/zones
As: collection_officer@12
{ "area": "28756", "group": "hard_area", "from": "2023-01-01", "document": "QĐ 1" }
403

POST /api/v1/health-lists
As: collection_officer@12
{ "people": [ "$an" ], "group": "poor", "from": "2023-01-01", "document": "QĐ 1" }
200
{ "refused": [ "..." ] }

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
