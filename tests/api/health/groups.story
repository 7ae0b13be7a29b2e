# Lists, zones and subsidies are what groups rest on; the groups are told with their articles.
As: data_steward
POST /api/v1/people
{ "name": "Lò Thị Nhóm", "sex": "female", "birth_date": "1980-05-12", "ethnicity": "03", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$nhom" }

GET /api/v1/people/$nhom/health?on=2023-12-15
200
{ "groups": [] }

POST /api/v1/health-lists
As: commune_staff
{ "group": "merit_relative", "document": "QĐ 12/QĐ-UBND", "from": "2023-06-01", "people": [ "$nhom", "8300000999" ] }
201
{ "added": 1, "unchanged": 0, "refused": [ { "code": "person/unknown", "pointer": "/rows/1/number" } ] }

POST /api/v1/health-lists
As: commune_staff
{ "group": "merit_relative", "document": "QĐ 12/QĐ-UBND", "from": "2023-06-01", "people": [ "$nhom" ] }
201
{ "added": 0, "unchanged": 1 }

POST /api/v1/health-lists
As: commune_staff
{ "group": "kings", "document": "QĐ", "from": "2023-06-01", "to": "2023-05-01", "people": [ "$nhom" ] }
422
{ "errors": [ { "code": "health/unknown-group", "pointer": "/group" }, { "code": "health/days-reversed", "pointer": "/to" } ] }

POST /api/v1/zones
As: commune_staff
{ "commune": "28756", "group": "minority_hard_area", "from": "2023-06-04", "document": "861/QĐ-TTg" }
201

POST /api/v1/zones
As: commune_staff
{ "commune": "28756", "group": "minority_hard_area", "from": "2023-07-01", "document": "861/QĐ-TTg" }
409
{ "code": "health/zone-stands" }

POST /api/v1/zones
As: commune_staff
{ "commune": "29119", "group": "island", "from": "2023-06-04", "document": "x" }
403
{ "errors": [ { "code": "access/out-of-scope", "pointer": "/commune" } ] }

GET /api/v1/people/$nhom/health?on=2023-12-15
200
{ "digit": 2, "groups": [ { "group": { "code": "minority_hard_area" }, "category": 3, "payer": "budget", "object_code": "DT", "insures": true,
  "document": "861/QĐ-TTg" }, { "group": { "code": "merit_relative" }, "digit": 3 } ] }

GET /api/v1/people/$nhom/health
As: commune_collector@29119
404
{ "code": "person/unknown" }

GET /api/v1/people/$nhom/cards
200
{ "cards": [] }

POST /api/v1/subsidies
As: commune_staff
{ "area": "28756", "group": "near_poor", "funder": "province", "rate": "15%", "from": "2023-01-01", "document": "NQ 5/HĐND" }
201
{ "id": "$subsidy" }

POST /api/v1/subsidies
As: commune_staff
{ "area": "28756", "group": "near_poor", "funder": "king", "rate": "150%", "from": "2023-01-01", "document": "NQ" }
422
{ "errors": [ { "code": "health/unknown-funder", "pointer": "/funder" }, { "code": "health/rate-out-of-range", "pointer": "/rate" } ] }

GET /api/v1/subsidies
As: director
200
{ "subsidies": [ { "id": "$subsidy", "rate": "15%", "funder": "province" } ] }

POST /api/v1/subsidies
As: director
{ "area": "28756", "group": "near_poor", "funder": "province", "rate": "15%", "from": "2023-01-01", "document": "NQ" }
403
