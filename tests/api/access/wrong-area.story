# Every route about a record of an area, asked from another one: nothing shows that there is such a record.
As: data_steward@12
POST /api/v1/people
As: data_steward
{ "name": "Nguyễn Văn An", "sex": "male", "birth_date": "1985", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$an", "version": "$v1" }

POST /api/v1/people
As: data_steward
{ "name": "Trần Thị Bình", "sex": "female", "birth_date": "1987", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "Tờ khai" }
201
{ "id": "$binh", "version": "$v2" }

POST /api/v1/households
As: data_steward
{ "head": "$an", "commune": "28756", "address": "12 đường số 3", "from": "2023-02-01", "reason": "Sổ hộ khẩu" }
201
{ "id": "$household", "version": "$v3" }

POST /api/v1/employers
As: data_steward
{ "unit_code": "TA0123A", "name": "Dừa Xanh", "kind": "cooperative", "industry": "A", "commune": "28756", "address": "x", "from": "2023-01-01", "reason": "x" }
201
{ "version": "$v4" }

POST /api/v1/facilities
As: data_steward
{ "code": "83001", "name": "Bệnh viện Nguyễn Đình Chiểu", "commune": "28756", "address": "x", "from": "2021-01-01", "reason": "x" }
201
{ "version": "$v5" }

POST /api/v1/intake?kind=people&file_name=a.csv
As: data_steward
Content-Type: text/csv
Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Huyện,Tỉnh,Từ ngày
8301234567,Lê Văn Cảnh,1985,Nam,An Bình Tây,Ba Tri,Bến Tre,01/01/2023
202
{ "id": "$file" }

# People
GET /api/v1/people?q=nguyen van an
200
{ "hits": [], "more": false }

POST /api/v1/people
{ "name": "Lê Văn Cảnh", "sex": "male", "birth_date": "1985", "commune": "28756", "residence": "permanent", "from": "2023-01-01", "reason": "x" }
403
{ "code": "access/out-of-scope" }

GET /api/v1/people/$an
404
{ "code": "person/unknown" }

PATCH /api/v1/people/$an
If-Match: "$v1"
{ "hamlet": "x", "reason": "x" }
404
{ "code": "person/unknown" }

GET /api/v1/people/$an/history
404
{ "code": "person/unknown" }

GET /api/v1/people/$an/looks
404
{ "code": "person/unknown" }

POST /api/v1/people/$an/unmask
{ "reason": "x" }
404
{ "code": "person/unknown" }

POST /api/v1/people/$an/split
If-Match: "$v1"
{ "name": "Lê Văn Cảnh", "sex": "male", "birth_date": "1985", "commune": "28756", "residence": "permanent", "reason": "x" }
404
{ "code": "person/unknown" }

GET /api/v1/merges?q=$an
404
{ "code": "person/unknown" }

POST /api/v1/merges
{ "kept": "$an", "gone": "$binh", "kept_version": $v1, "gone_version": $v2, "from_gone": [], "reason": "x" }
404
{ "code": "person/unknown" }

GET /api/v1/people/$an
As: data_steward
200
{ "version": "$v6" }

POST /api/v1/merges
As: data_steward
{ "kept": "$an", "gone": "$binh", "kept_version": $v6, "gone_version": $v2, "from_gone": [], "reason": "x" }
201
{ "id": "$merge" }

POST /api/v1/merges/$merge/undo
{ "reason": "x" }
404
{ "code": "merge/unknown" }

POST /api/v1/merges/$merge/undo
As: data_steward
{ "reason": "x" }
200

# Households
POST /api/v1/households
{ "head": "$binh", "commune": "28756", "address": "x", "from": "2023-02-01", "reason": "x" }
403
{ "code": "access/out-of-scope" }

GET /api/v1/households/$household
404
{ "code": "household/unknown" }

GET /api/v1/households/$household/history
404
{ "code": "household/unknown" }

PATCH /api/v1/households/$household
If-Match: "$v3"
{ "living_standard": "poor", "reason": "x" }
404
{ "code": "household/unknown" }

POST /api/v1/households/$household/members
{ "person": "$binh", "relation": "vợ", "from": "2023-03-01", "reason": "x" }
404
{ "code": "household/unknown" }

POST /api/v1/households/$household/members/$an/leave
{ "from": "2023-03-01", "reason": "x" }
404
{ "code": "household/unknown" }

# Employers, facilities and the collection network
GET /api/v1/employers?q=dua xanh
200
{ "hits": [] }

POST /api/v1/employers
{ "unit_code": "TA0124A", "name": "Hai", "kind": "cooperative", "industry": "A", "commune": "28756", "address": "x", "from": "2023-01-01", "reason": "x" }
403
{ "code": "access/out-of-scope" }

GET /api/v1/employers/TA0123A
404
{ "code": "employer/unknown" }

PATCH /api/v1/employers/TA0123A
If-Match: "$v4"
{ "phone": "0912345678", "reason": "x" }
404
{ "code": "employer/unknown" }

GET /api/v1/employers/TA0123A/history
404
{ "code": "employer/unknown" }

GET /api/v1/facilities?q=nguyen dinh chieu
200
{ "hits": [] }

POST /api/v1/facilities
{ "code": "83002", "name": "x", "commune": "28756", "address": "x", "from": "2021-01-01", "reason": "x" }
403
{ "code": "access/out-of-scope" }

GET /api/v1/facilities/83001
404
{ "code": "facility/unknown" }

PATCH /api/v1/facilities/83001
If-Match: "$v5"
{ "hospital_class": "I", "reason": "x" }
404
{ "code": "facility/unknown" }

GET /api/v1/facilities/83001/history
404
{ "code": "facility/unknown" }

GET /api/v1/collection?area=Vĩnh Long
200
{ "organisations": [] }

# Files that came in
GET /api/v1/intake
200
{ "files": [] }

POST /api/v1/intake?kind=people&file_name=b.csv
Content-Type: text/csv
Mã số BHXH,Họ tên,Ngày sinh,Giới tính,Xã,Huyện,Tỉnh,Từ ngày
8301234568,Lê Văn Cảnh,1985,Nam,An Bình Tây,Ba Tri,Bến Tre,01/01/2023
202
{ "rows": { "added": 0, "refused": 1 } }

GET /api/v1/intake/$file
404
{ "code": "intake/unknown" }

GET /api/v1/intake/$file/rows
404
{ "code": "intake/unknown" }

GET /api/v1/intake/$file/rejects.csv
404
{ "code": "intake/unknown" }

GET /api/v1/intake/$file/original
404
{ "code": "intake/unknown" }

POST /api/v1/intake/$file/resume
404
{ "code": "intake/unknown" }
