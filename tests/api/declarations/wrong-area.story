# An officer of another area: nothing of it is there.
POST /api/v1/employers
As: data_steward
{ "unit_code": "TA0123A", "name": "Công ty TNHH Dừa Xanh", "kind": "private_enterprise", "industry": "C", "commune": "28756", "from": "2023-01-01", "reason": "Tờ khai TK3" }
201

POST /api/v1/declarations
As: employer_hr@994
{ "form": "D02-LT", "employer": "TA0123A", "month": "2023-12", "lines": [ { "reason": "TD", "person_id": "8399000001", "name": "Lê Hoàng Tìm", "wage": "10.000.000", "from": "12/2023" } ] }
201
{ "id": "$id" }

POST /api/v1/declarations/$id/submit
As: employer_hr@994
200

GET /api/v1/declarations
As: collection_officer@12
200
{ "declarations": [] }

GET /api/v1/declarations/$id
As: collection_officer@12
404
{ "code": "declaration/unknown" }

GET /api/v1/declarations/$id/differences
As: collection_officer@12
404
{ "code": "declaration/unknown" }

POST /api/v1/declarations/$id/accept
As: collection_officer@12
404
{ "code": "declaration/unknown" }

POST /api/v1/declarations/$id/return
As: collection_officer@12
{ "reason": "không thuộc địa bàn" }
404
{ "code": "declaration/unknown" }

GET /api/v1/employers/TA0123A/workers?month=2023-12
As: collection_officer@12
404
{ "code": "employer/unknown" }

# The user of another employer.
POST /api/v1/declarations
As: employer_hr@12
{ "form": "D02-LT", "employer": "TA0123A", "month": "2023-12", "lines": [ { "reason": "GH", "person_id": "8399000001", "name": "Lê Hoàng Tìm", "from": "12/2023" } ] }
404
{ "code": "employer/unknown" }

POST /api/v1/declarations/file?form=D02-LT&month=2023-12&employer=TA0123A
As: employer_hr@12
Content-Type: text/csv
Mã số BHXH,Họ và tên
8399000001,Lê Hoàng Tìm
404
{ "code": "employer/unknown" }

GET /api/v1/declarations/employer
As: employer_hr@12
404
{ "code": "employer/unknown" }

PUT /api/v1/declarations/$id
As: employer_hr@12
{ "form": "D02-LT", "employer": "TA0123A", "month": "2023-12", "lines": [ { "reason": "GH", "person_id": "8399000001", "name": "Lê Hoàng Tìm", "from": "12/2023" } ] }
404
{ "code": "declaration/unknown" }

POST /api/v1/declarations/$id/submit
As: employer_hr@12
404
{ "code": "declaration/unknown" }
