# What came of a call is noted; the number is shown at a press, on the record.
As: data_steward
POST /api/v1/people
{ "name": "Đỗ Thị Gọi", "sex": "female", "birth_date": "1970", "phone": "0987654321", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$goi" }

POST /api/v1/people/$goi/phone
As: commune_collector
200
{ "phone": "0987654321" }

POST /api/v1/people/$goi/phone
As: commune_collector@29119
404
{ "code": "person/unknown" }

POST /api/v1/people/$goi/phone
As: director
403

POST /api/v1/contacts
As: commune_collector
{ "person": "$goi", "outcome": "later" }
422
{ "errors": [ { "code": "contact/unknown-outcome", "pointer": "/outcome" } ] }

POST /api/v1/contacts
As: commune_collector
{ "person": "$goi", "outcome": "appointment", "appointment": "2020-01-01" }
422
{ "errors": [ { "code": "contact/appointment-day", "pointer": "/appointment" } ] }

POST /api/v1/contacts
As: commune_collector
{ "person": "$goi", "outcome": "refused", "note": "Đi làm ăn xa" }
201
{ "person": "$goi", "outcome": { "code": "refused" } }

GET /api/v1/people/$goi/looks
As: auditor
200
{ "records": [ { "action": "person.unmask" } ] }

# A contract says what an organisation earns; the law pack has no rate.
POST /api/v1/collection/organisations
{ "code": "BDTL", "name": "Bưu điện", "kind": "post", "area": "83", "from": "2022-07-01", "reason": "Hợp đồng" }
201

POST /api/v1/collection/organisations/BDTL/commission
{ "scheme": "health", "rate": "5%", "from": "2022-07-01", "document": "HĐ 12/2022" }
200
{ "organisation": "BDTL", "rate": "5%" }

# The contract of an organisation of another province is not theirs.
POST /api/v1/collection/organisations/BDTL/commission
As: collection_officer@12
{ "scheme": "health", "rate": "9%", "from": "2022-07-01", "document": "HĐ" }
404
{ "code": "collection/unknown" }

POST /api/v1/collection/organisations/none/commission
{ "scheme": "pension", "rate": "x", "from": "2022-07-01", "document": "HĐ" }
404
{ "errors": [ { "code": "collection/unknown", "pointer": "/organisation" }, { "code": "commission/unknown-scheme", "pointer": "/scheme" },
  { "code": "rate/malformed", "pointer": "/rate" } ] }

POST /api/v1/collection/organisations/BDTL/commission
As: commune_collector
{ "scheme": "health", "rate": "5%", "from": "2022-07-01", "document": "HĐ" }
403
