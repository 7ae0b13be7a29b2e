# What a collector was paid is held until it is in the agency's account.
As: collection_officer
POST /api/v1/collection/organisations
{ "code": "BDTM", "name": "Bưu điện", "kind": "post", "area": "83", "from": "2022-07-01", "reason": "Hợp đồng" }
201

POST /api/v1/collection/points
{ "organisation": "BDTM", "name": "Điểm thu Phú Khương", "commune": "28756", "from": "2022-08-01", "reason": "Mở điểm thu" }
201
{ "id": "$point" }

POST /api/v1/collection/collectors
{ "point": $point, "code": "NVTM1", "name": "Lê Thị B", "from": "2022-09-01", "reason": "Cấp thẻ" }
201

POST /api/v1/people
As: data_steward
{ "name": "Phạm Văn Tiền", "sex": "male", "birth_date": "1985", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$tien" }

POST /api/v1/households
As: data_steward
{ "head": "$tien", "commune": "28756", "address": "9 đường số 3", "from": "2023-02-01", "reason": "Sổ hộ khẩu" }
201
{ "id": "$household" }

POST /api/v1/enrolments
As: commune_collector
{ "household": $household, "months": 12, "collector": "NVTM1" }
201
{ "id": "$enrolment", "own": "$own" }

GET /api/v1/collection/cash
200
{ "held": [] }

POST /api/v1/enrolments/$enrolment/pay
As: commune_collector
200
{ "status": "paid" }

GET /api/v1/collection/cash
200
{ "held": [ { "collector": "NVTM1", "fund": "health", "amount": "$own" } ] }

# Another province neither sees it nor takes it.
GET /api/v1/collection/cash
As: collection_officer@12
200
{ "held": [] }

POST /api/v1/collection/hand-overs
As: collection_officer@12
{ "collector": "NVTM1", "fund": "health", "amount": 100000, "document": "UNC 7" }
404
{ "code": "collection/unknown" }

POST /api/v1/collection/hand-overs
{ "collector": "NVTM1", "fund": "health", "amount": $own, "document": "UNC 7" }
201
{ "id": "*" }

GET /api/v1/collection/cash
200
{ "held": [] }

# No more than is held.
POST /api/v1/collection/hand-overs
{ "collector": "NVTM1", "fund": "health", "amount": 1, "document": "UNC 8" }
409
{ "code": "cash/above-held", "errors": [ { "pointer": "/amount" } ] }

POST /api/v1/collection/hand-overs
As: director
{ "collector": "NVTM1", "fund": "health", "amount": 1, "document": "UNC 8" }
403
{ "code": "access/forbidden" }
