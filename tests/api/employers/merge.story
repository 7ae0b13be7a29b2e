# Two records of one employer become one, and two again.
As: data_steward
POST /api/v1/employers
{ "unit_code": "TA0001A", "name": "Công ty Dừa Xanh", "kind": "private_enterprise", "industry": "C", "commune": "28756", "address": "x", "from": "2023-01-01", "reason": "x" }
201

POST /api/v1/employers
{ "unit_code": "TA0002A", "name": "Cty Dừa Xanh", "kind": "private_enterprise", "industry": "C", "commune": "28756", "address": "x", "from": "2023-01-01", "reason": "x" }
201
{ "version": "$version" }

POST /api/v1/employers/TA0002A/merge
As: nobody
{}
401

POST /api/v1/employers/TA0002A/merge
As: director
If-Match: "$version"
{ "kept": "TA0001A", "reason": "x" }
403
{ "code": "access/forbidden" }

POST /api/v1/employers/TA0002A/merge
As: data_steward@12
If-Match: "$version"
{ "kept": "TA0001A", "reason": "x" }
404
{ "errors": [ { "code": "employer/unknown", "pointer": "/kept" }, { "code": "employer/unknown", "pointer": "/path/unit_code" } ] }

POST /api/v1/employers/TA0002A/merge
{ "kept": "TA0001A", "reason": "x" }
428
{ "code": "api/version-needed" }

POST /api/v1/employers/TA0002A/merge
If-Match: "$version"
{ "kept": "TA0001A", "reason": "Một đơn vị hai hồ sơ" }
201
{ "id": "$merge" }

GET /api/v1/employers/TA0002A
200
{ "merged_into": "TA0001A" }

POST /api/v1/employer-merges/$merge/undo
As: nobody
{}
401

POST /api/v1/employer-merges/$merge/undo
As: director
{ "reason": "x" }
403

POST /api/v1/employer-merges/$merge/undo
As: data_steward@12
{ "reason": "x" }
404
{ "errors": [ { "code": "merge/unknown", "pointer": "/path/id" } ] }

POST /api/v1/employer-merges/$merge/undo
{ "reason": "Gộp nhầm" }
200
{ "id": "$merge" }

GET /api/v1/employers/TA0002A
200
{ "merged_into": "$absent" }

POST /api/v1/employer-merges/$merge/undo
{ "reason": "x" }
409
{ "code": "merge/undone" }
