# The collection network grows and ends by days.
As: data_steward
POST /api/v1/collection/organisations
{ "code": "BD83", "name": "Bưu điện tỉnh Bến Tre", "kind": "post", "area": "83", "from": "2022-07-01", "reason": "Hợp đồng" }
201
{ "code": "BD83" }

POST /api/v1/collection/points
{ "organisation": "BD83", "name": "Điểm thu Tân Xuân", "commune": "29119", "from": "2022-08-01", "reason": "Mở điểm thu" }
201
{ "id": "$point" }

POST /api/v1/collection/collectors
{ "point": $point, "code": "NV001", "name": "Lê Thị B", "from": "2022-09-01", "reason": "Cấp thẻ" }
201
{ "code": "NV001" }

GET /api/v1/collection?area=83&on=2023-12-15
200
{ "organisations": [ { "code": "BD83", "kind": { "code": "post" }, "points": [ { "id": "$point", "commune": { "code": "29119" }, "collectors": [ { "code": "NV001" } ] } ] } ] }

POST /api/v1/collection/organisations
{ "code": "BD83", "name": "x", "kind": "post", "area": "83", "from": "2022-07-01", "reason": "x" }
409
{ "code": "collection/code-taken" }

POST /api/v1/collection/points
{ "organisation": "none", "name": "x", "commune": "không có", "from": "2022-08-01", "reason": "x" }
404
{ "errors": [ { "pointer": "/commune" }, { "pointer": "/organisation", "code": "collection/unknown" } ] }

# Nobody without a sign-in, nobody without the right, nobody from elsewhere.
POST /api/v1/collection/organisations
As: nobody
{}
401

POST /api/v1/collection/organisations
As: director
{ "code": "A", "name": "x", "kind": "post", "area": "83", "from": "2022-07-01", "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/collection/organisations
As: data_steward@12
{ "code": "A", "name": "x", "kind": "post", "area": "83", "from": "2022-07-01", "reason": "x" }
403
{ "errors": [ { "code": "access/out-of-scope", "pointer": "/area" } ] }

POST /api/v1/collection/points
As: data_steward@12
{ "organisation": "BD83", "name": "x", "commune": "29119", "from": "2022-08-01", "reason": "x" }
403
{ "errors": [ { "code": "access/out-of-scope", "pointer": "/commune" } ] }

POST /api/v1/collection/points
As: nobody
{}
401

POST /api/v1/collection/collectors
As: nobody
{}
401

POST /api/v1/collection/collectors
As: data_steward@12
{ "point": $point, "code": "NV002", "name": "x", "from": "2022-09-01", "reason": "x" }
404
{ "errors": [ { "code": "collection/unknown", "pointer": "/point" } ] }

POST /api/v1/collection/collectors/NV001/end
As: nobody
{}
401

POST /api/v1/collection/collectors/NV001/end
As: director
{ "on": "2023-01-01", "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/collection/points/$point/end
As: data_steward@12
{ "on": "2023-01-01", "reason": "x" }
404
{ "errors": [ { "code": "collection/unknown", "pointer": "/path/code" } ] }

POST /api/v1/collection/collectors/NV001/end
{ "on": "2023-01-01", "reason": "Nghỉ việc" }
200
{ "code": "NV001", "to": "2023-01-01" }

POST /api/v1/collection/organisations/BD83/end
{ "on": "2023-06-01", "reason": "Hết hợp đồng" }
200

GET /api/v1/collection?area=83&on=2023-12-15
200
{ "organisations": [] }

POST /api/v1/collection/points/$point/end
{ "on": "2023-07-01", "reason": "x" }
422
{ "errors": [ { "code": "collection/ended", "pointer": "/on" } ] }
