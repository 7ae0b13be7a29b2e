# The whole life of a declaration: drafted by the employer, mended, sent, returned, sent again, accepted; and who may do what.
POST /api/v1/employers
As: data_steward
{ "unit_code": "TA0123A", "name": "Công ty TNHH Dừa Xanh", "kind": "private_enterprise", "industry": "C", "commune": "28756", "workers": 3,
  "from": "2023-01-01", "reason": "Tờ khai TK3" }
201
{ "unit_code": "TA0123A" }

GET /api/v1/declarations/employer
As: employer_hr@994
200
{ "unit_code": "TA0123A", "name": "Công ty TNHH Dừa Xanh" }

# A draft with everything wrong with it at once.
POST /api/v1/declarations?key=lan-gui-thu-nhat
As: employer_hr@994
{ "form": "D02-LT", "employer": "TA0123A", "month": "2023-12",
  "lines": [ { "reason": "TD", "person_id": "8399000001", "name": "Lê Hoàng Tìm", "birth_date": "12/05/1985", "wage": "10.000.000", "from": "12/2023" },
             { "reason": "TD", "person_id": "8399000002", "name": "Lê Văn Tím", "birth_date": "03/02/1991", "wage": 1000000, "from": "12/2023" } ] }
201
{ "id": "$id", "state": { "code": "draft" }, "lines": 2, "errors": 2, "repeated": false,
  "findings": [ { "line": 1, "warning": true, "code": "declaration/late" },
                { "line": 2, "field": "name", "code": "declaration/name-mismatch" }, { "line": 2, "field": "wage", "code": "declaration/wage-below-floor" },
                { "line": 2, "warning": true } ] }

# The same key and content: the same declaration. Another content under that key is refused.
POST /api/v1/declarations?key=lan-gui-thu-nhat
As: employer_hr@994
{ "form": "D02-LT", "employer": "TA0123A", "month": "2023-12", "lines": [ { "reason": "GH", "person_id": "8399000001", "name": "Lê Hoàng Tìm", "from": "12/2023" } ] }
409
{ "code": "declaration/key-used" }

POST /api/v1/declarations
As: employer_hr@994
{ "form": "D02-XX", "month": "12-2023", "lines": [ { "wages": 1 } ], "extra": 1 }
422
{ "errors": [ { "pointer": "/form" }, { "pointer": "/month" }, { "pointer": "/lines/0/wages" }, { "code": "api/unknown-field" } ] }

# Of another employer it is not there; without the permission nobody writes one.
GET /api/v1/declarations/$id
As: employer_hr@2
404
{ "code": "declaration/unknown" }

POST /api/v1/declarations
As: employer_hr@2
{ "form": "D02-LT", "employer": "TA0123A", "month": "2023-12", "lines": [ { "reason": "GH", "person_id": "8399000001", "name": "Lê Hoàng Tìm", "from": "12/2023" } ] }
404
{ "code": "employer/unknown" }

POST /api/v1/declarations
As: director
{}
403
{ "code": "access/forbidden" }

# Sent as it is: the office answers, once, with everything.
POST /api/v1/declarations/$id/submit
As: employer_hr@994
200
{ "state": { "code": "checked" }, "due_on": "*", "errors": 2 }

PUT /api/v1/declarations/$id
As: employer_hr@994
{ "form": "D02-LT", "employer": "TA0123A", "month": "2023-12", "lines": [ { "reason": "GH", "person_id": "8399000001", "name": "Lê Hoàng Tìm", "from": "12/2023" } ] }
409
{ "code": "declaration/not-a-draft" }

GET /api/v1/declarations?state=checked
As: collection_officer
200
{ "declarations": [ { "id": "$id", "employer": "TA0123A", "errors": 2 } ], "next": "$absent" }

POST /api/v1/declarations/$id/accept
As: employer_hr@994
403
{ "code": "access/forbidden" }

POST /api/v1/declarations/$id/accept
As: collection_officer
422
{ "code": "declaration/has-errors", "errors": [ { "code": "declaration/has-errors" }, { "pointer": "/lines/2/name", "code": "declaration/name-mismatch" }, { "pointer": "/lines/2/wage" } ] }

POST /api/v1/declarations/$id/return
As: collection_officer
{ "reason": "sai họ tên và mức lương", "remarks": [ "2/wage: xem hợp đồng ngày 01/12" ] }
200
{ "state": { "code": "returned" }, "decision": { "reason": "sai họ tên và mức lương" }, "errors": 3 }

# Mended, and sent again.
PUT /api/v1/declarations/$id
As: employer_hr@994
{ "form": "D02-LT", "employer": "TA0123A", "month": "2023-12",
  "lines": [ { "reason": "TD", "person_id": "8399000001", "name": "Lê Hoàng Tìm", "birth_date": "12/05/1985", "wage": "10.000.000", "from": "12/2023" },
             { "reason": "TD", "person_id": "8399000002", "name": "Lê Hoàng Tím", "birth_date": "03/02/1991", "wage": "6.000.000", "from": "12/2023" } ] }
200
{ "version": 2, "state": { "code": "draft" }, "errors": 0 }

GET /api/v1/declarations/$id/differences
As: employer_hr@994
200
{ "workers_before": 0, "workers_after": 2, "dues_before": 0, "dues_after": 5120000,
  "rows": [ { "person_id": "8399000001", "happened": { "code": "added" }, "wage_after": 10000000, "dues": 3200000 }, { "person_id": "8399000002", "dues": 1920000 } ] }

POST /api/v1/declarations/$id/submit
As: employer_hr@994
200
{ "state": { "code": "checked" } }

# Their household cards end where the workers' cards begin.
POST /api/v1/declarations/$id/accept
As: collection_officer
200
{ "state": { "code": "accepted" }, "changed": { "added": 10, "superseded": 2 } }

POST /api/v1/declarations/$id/accept
As: collection_officer
409
{ "code": "declaration/not-waiting" }

GET /api/v1/employers/TA0123A/workers?month=2023-12
As: employer_hr@994
200
{ "name": "Công ty TNHH Dừa Xanh", "dues": 5120000, "workers": [ { "name": "Lê Hoàng Tìm", "since": "2023-12-01", "wage": 10000000 }, { "name": "Lê Hoàng Tím" } ] }

GET /api/v1/employers/TA0123A/workers?month=12-2023
As: employer_hr@994
422
{ "errors": [ { "pointer": "/query/month" } ] }

GET /api/v1/declarations/$id
As: employer_hr@994
200
{ "state": { "code": "accepted" }, "rows": [ { "line": 1, "cells": { "reason": "TD", "wage": "10.000.000" } }, { "line": 2 } ] }

# A file, with headings of the form.
POST /api/v1/declarations/file?form=D02-LT&month=2024-01&employer=TA0123A
As: employer_hr@994
Content-Type: text/csv
Phương án,Mã số BHXH,Họ và tên,Tiền lương,Từ tháng
DC,8399000001,Lê Hoàng Tìm,12000000,01/2024
GH,8399000002,Lê Hoàng Tím,,01/2024
201
{ "lines": 2, "errors": 0 }

POST /api/v1/declarations/file?form=D02-LT&month=2024-01&employer=TA0123A
As: employer_hr@994
Content-Type: text/csv
Ghi chú
không có ai
422
{ "code": "import/missing-column" }
