# Who may send, but not change people: the file waits for an officer of the place.
As: commune_collector@29179
POST /api/v1/intake?kind=people&file_name=Đăng ký mới.csv
Content-Type: text/csv
Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Từ ngày
8301234567,Nguyễn Văn An,1985,Nam,29179,01/01/2023
202
{ "id": "$file", "state": "waiting", "rows": { "total": 1, "done": 0 }, "decision": "$absent" }

POST /api/v1/intake/$file/resume
202
{ "state": "waiting" }

POST /api/v1/intake/$file/accept
403
{ "code": "access/forbidden" }

# Not signed in; an officer of another area, for whom it is not there.
GET /api/v1/intake/waiting
As: nobody
401
{ "code": "access/sign-in-needed" }

GET /api/v1/intake/waiting
As: data_steward@12
200
{ "files": [], "next": "$absent" }

POST /api/v1/intake/$file/accept
As: data_steward@12
404
{ "code": "intake/unknown" }

POST /api/v1/intake/$file/return
As: data_steward@12
{ "reason": "không thuộc địa bàn" }
404
{ "code": "intake/unknown" }

# An officer of the province sees it, looks at what was sent with a reason, and accepts it.
GET /api/v1/intake/waiting
As: data_steward
200
{ "files": [ { "id": "$file", "file_name": "Đăng ký mới.csv" } ] }

GET /api/v1/intake/$file/original
As: data_steward
422
{ "code": "record/reason-missing", "errors": [ { "pointer": "/query/reason" } ] }

GET /api/v1/intake/$file/original?reason=duyệt hồ sơ
As: data_steward
200
Content-Disposition: attachment; filename="__ng k_ m_i.csv"; filename*=UTF-8''%C4%90%C4%83ng%20k%C3%BD%20m%E1%BB%9Bi.csv

POST /api/v1/intake/$file/accept
As: data_steward
202
{ "state": "done", "rows": { "added": 1 }, "decision": { "by": "*", "at": "*", "reason": "$absent" } }

POST /api/v1/intake/$file/accept
As: data_steward
409
{ "code": "intake/not-waiting" }

GET /api/v1/intake/$file
200
{ "state": "done", "rows": { "added": 1 } }

# Returned with a reason, which the sender reads.
POST /api/v1/intake?kind=people&file_name=b.csv
Content-Type: text/csv
Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Từ ngày
8301234568,Trần Thị Bé,1990,Nữ,29179,01/01/2023
202
{ "id": "$second", "state": "waiting" }

POST /api/v1/intake/$second/return
As: data_steward
{ "reason": "" }
422
{ "code": "api/missing-field", "errors": [ { "pointer": "/reason" } ] }

POST /api/v1/intake/$second/return
As: data_steward
{ "reason": "thiếu tờ khai gốc" }
200
{ "state": "returned" }

GET /api/v1/intake/$second
200
{ "state": "returned", "decision": { "reason": "thiếu tờ khai gốc" } }
