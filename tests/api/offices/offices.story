# Offices and their territories by the day; they are no secret among those who are signed in.
As: director
GET /api/v1/offices?on=2023-12-15&parent=83
200
{ "offices": [ { "code": "83829", "name": { "vi": "Bảo hiểm xã hội thành phố Bến Tre", "en": "Social Security of Ben Tre City" }, "level": "district", "parent": "83",
  "valid_to": "2025-07-01" }, "..." ] }

GET /api/v1/offices/83?on=2023-12-15
200
{ "office": { "code": "83", "level": "province", "parent": "VN" }, "territory": [ { "code": "83", "level": "province" } ] }

GET /api/v1/offices/83?on=2025-07-01
404
{ "errors": [ { "code": "office/unknown", "pointer": "/path/code" } ] }

GET /api/v1/offices?on=2023-12-15&parent=9999
404
{ "errors": [ { "code": "office/unknown", "pointer": "/query/parent" } ] }

GET /api/v1/offices/86?on=2025-07-01
200
{ "office": { "name": { "vi": "Bảo hiểm xã hội tỉnh Vĩnh Long" }, "valid_to": "$absent" } }

GET /api/v1/offices
As: nobody
401

GET /api/v1/offices/83
As: nobody
401

# The collection network of an area.
GET /api/v1/collection?area=83&on=2023-12-15
200
{ "organisations": [] }

GET /api/v1/collection?area=không có&on=2023-12-15
404
{ "errors": [ { "code": "area/unknown", "pointer": "/query/area" } ] }

GET /api/v1/collection?area=83&on=2023-12-15
As: facility_clerk@83001
403
{ "code": "access/forbidden" }

GET /api/v1/collection?area=83
As: nobody
401
