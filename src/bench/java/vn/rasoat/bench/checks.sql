-- The checks of a list of residents that one query can make, with the ids of the rules they stand for.
-- Coarser than the rules: no cleaning of text, no encodings, no spelling, no suggestions, no addresses.
COPY (
WITH
lists AS MATERIALIZED (
    SELECT list, lower(trim(unnest(string_split(concat_ws(';', code, name, variants), ';')))) AS word
    FROM (
        SELECT code, name, variants, parse_filename(filename, true) AS list
        FROM read_csv(
            ['${rules}/codes/gioi_tinh.csv', '${rules}/codes/dan_toc.csv', '${rules}/codes/ton_giao.csv',
             '${rules}/codes/quoc_tich.csv', '${rules}/codes/tinh_trang_hon_nhan.csv',
             '${rules}/codes/quan_he_chu_ho.csv', '${rules}/codes/loai_cu_tru.csv'],
            header = true, all_varchar = true, union_by_name = true, filename = true)
    )
),
fillers AS MATERIALIZED (
    SELECT lower(value) AS word
    FROM read_csv('${rules}/text/placeholders.csv', header = true, all_varchar = true, nullstr = '')
    WHERE legal_in IS NULL AND only_in IS NULL AND value IS NOT NULL
),
places AS MATERIALIZED (SELECT code FROM read_csv('${rules}/numbers/id_places.csv', header = true, all_varchar = true)),
provinces AS MATERIALIZED (SELECT code FROM read_csv('${rules}/units/provinces.csv', header = true, all_varchar = true)),
mobiles AS MATERIALIZED (SELECT prefix FROM read_csv('${rules}/numbers/phone_mobile.csv', header = true, all_varchar = true)),
moved AS MATERIALIZED (SELECT old_prefix FROM read_csv('${rules}/numbers/phone_migration.csv', header = true, all_varchar = true)),
raw AS (
    SELECT row_number() OVER () + 1 AS row, *
    FROM read_csv(
        '${list}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"',
        names = ['stt', 'ma_ho', 'ho_va_ten', 'ngay_sinh', 'gioi_tinh', 'so_dinh_danh', 'ngay_cap', 'noi_cap', 'ngay_het_han',
                 'dan_toc', 'ton_giao', 'quoc_tich', 'tinh_trang_hon_nhan', 'quan_he_chu_ho', 'ten_cha', 'ten_me',
                 'ten_vo_chong', 'que_quan', 'noi_thuong_tru', 'noi_o_hien_tai', 'thon', 'ma_xa', 'ten_xa', 'ma_tinh',
                 'ten_tinh', 'loai_cu_tru', 'so_dien_thoai', 'nghe_nghiep', 'trang_thai', 'ngay_chet', 'ngay_cap_nhat'])
),
p AS MATERIALIZED (
    SELECT
        row, ma_ho, ho_va_ten, ngay_sinh, gioi_tinh, so_dinh_danh, ngay_cap, dan_toc, ton_giao, quoc_tich,
        tinh_trang_hon_nhan, quan_he_chu_ho, ten_vo_chong, noi_thuong_tru, ten_xa, ma_tinh, loai_cu_tru, so_dien_thoai,
        trang_thai, ngay_chet, ngay_cap_nhat,
        lower(trim(ho_va_ten)) AS name,
        regexp_replace(so_dinh_danh, '[ .\-]', '', 'g') AS id,
        regexp_full_match(id, '[0-9]{12}') AS id_whole,
        try_cast(substr(id, 4, 1) AS INTEGER) AS century,
        try_strptime(ngay_sinh, '%d/%m/%Y')::DATE AS born,
        coalesce(year(born), try_cast(regexp_extract(ngay_sinh, '^[0-9]{4}$') AS INTEGER)) AS birth_year,
        try_strptime(ngay_cap, '%d/%m/%Y')::DATE AS issued,
        try_strptime(ngay_chet, '%d/%m/%Y')::DATE AS died,
        try_strptime(ngay_cap_nhat, '%d/%m/%Y')::DATE AS updated,
        regexp_replace(so_dien_thoai, '[ .\-]', '', 'g') AS phone,
        hash(ma_ho, ho_va_ten, ngay_sinh, gioi_tinh, so_dinh_danh, ngay_cap, noi_cap, ngay_het_han, dan_toc, ton_giao,
             quoc_tich, tinh_trang_hon_nhan, quan_he_chu_ho, ten_cha, ten_me, ten_vo_chong, que_quan, noi_thuong_tru,
             noi_o_hien_tai, thon, ma_xa, ten_xa, ma_tinh, ten_tinh, loai_cu_tru, so_dien_thoai, nghe_nghiep, trang_thai,
             ngay_chet, ngay_cap_nhat) AS whole
    FROM raw
)
-- what must be there
SELECT row, 'so_dinh_danh' AS field, 'CMP-001' AS rule, so_dinh_danh AS value FROM p
    WHERE so_dinh_danh IS NULL OR lower(trim(so_dinh_danh)) IN (SELECT word FROM fillers)
UNION ALL SELECT row, 'ho_va_ten', 'CMP-002', ho_va_ten FROM p WHERE ho_va_ten IS NULL
UNION ALL SELECT row, 'ngay_sinh', 'CMP-003', ngay_sinh FROM p
    WHERE ngay_sinh IS NULL OR lower(trim(ngay_sinh)) IN (SELECT word FROM fillers)
UNION ALL SELECT row, 'gioi_tinh', 'CMP-004', gioi_tinh FROM p
    WHERE gioi_tinh IS NULL OR lower(trim(gioi_tinh)) IN (SELECT word FROM fillers)
UNION ALL SELECT row, 'noi_thuong_tru', 'CMP-005', noi_thuong_tru FROM p
    WHERE noi_thuong_tru IS NULL OR lower(trim(noi_thuong_tru)) IN (SELECT word FROM fillers)
UNION ALL SELECT row, 'dan_toc', 'CMP-006', dan_toc FROM p WHERE dan_toc IS NULL
UNION ALL SELECT row, 'quoc_tich', 'CMP-007', quoc_tich FROM p WHERE quoc_tich IS NULL
UNION ALL SELECT row, 'quan_he_chu_ho', 'CMP-008', quan_he_chu_ho FROM p WHERE quan_he_chu_ho IS NULL
UNION ALL SELECT row, 'ngay_chet', 'CMP-015', ngay_chet FROM p WHERE trang_thai = 'Đã chết' AND ngay_chet IS NULL
UNION ALL SELECT row, 'ten_xa', 'CMP-016', ten_xa FROM p WHERE ten_xa IS NULL
-- the personal number
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-001', so_dinh_danh FROM p
    WHERE regexp_full_match(id, '[0-9]+') AND length(id) NOT IN (9, 10, 11, 12)
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-002', so_dinh_danh FROM p WHERE regexp_full_match(id, '[0-9]{11}')
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-003', so_dinh_danh FROM p WHERE regexp_full_match(id, '[0-9]{10}')
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-004', so_dinh_danh FROM p WHERE regexp_full_match(so_dinh_danh, '[0-9][.,][0-9]+E[+]?[0-9]+')
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-005', so_dinh_danh FROM p
    WHERE id_whole AND substr(id, 1, 3) NOT IN (SELECT code FROM places)
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-006', so_dinh_danh FROM p WHERE id_whole AND century > 3
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-007', so_dinh_danh FROM p
    WHERE id IN ('123456789012', '012345678901', '000000000000', '111111111111', '999999999999')
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-008', so_dinh_danh FROM p WHERE regexp_full_match(id, '[0-9]{9}')
UNION ALL SELECT row, 'so_dinh_danh', 'FMT-010', so_dinh_danh FROM p
    WHERE regexp_full_match(id, '[0-9OoIlSB]{12}') AND NOT id_whole
-- names
UNION ALL SELECT row, 'ho_va_ten', 'FMT-011', ho_va_ten FROM p WHERE regexp_matches(ho_va_ten, '[0-9]')
UNION ALL SELECT row, 'ho_va_ten', 'FMT-012', ho_va_ten FROM p WHERE regexp_matches(ho_va_ten, '[!@#$%^&*_=+<>?/|~]')
UNION ALL SELECT row, 'ho_va_ten', 'FMT-013', ho_va_ten FROM p WHERE regexp_matches(ho_va_ten, '^\s|\s$|\s\s|\x{00A0}')
UNION ALL SELECT row, 'ho_va_ten', 'FMT-014', ho_va_ten FROM p WHERE regexp_matches(name, '^(ông|bà|anh|chị|cụ|em) |[(]')
UNION ALL SELECT row, 'ho_va_ten', 'FMT-016', ho_va_ten FROM p
    WHERE name <> '' AND NOT contains(name, ' ') AND dan_toc = 'Kinh'
UNION ALL SELECT row, 'ho_va_ten', 'FMT-017', ho_va_ten FROM p WHERE length(ho_va_ten) > 50
UNION ALL SELECT row, 'ho_va_ten', 'FMT-019', ho_va_ten FROM p WHERE name IN (SELECT word FROM fillers)
-- dates
UNION ALL SELECT row, 'ngay_sinh', 'FMT-020', ngay_sinh FROM p
    WHERE born IS NULL AND birth_year IS NULL AND regexp_full_match(ngay_sinh, '[0-9]{1,2}[/.\-][0-9]{1,2}[/.\-][0-9]{4}')
UNION ALL SELECT row, 'ngay_cap', 'FMT-020', ngay_cap FROM p WHERE ngay_cap IS NOT NULL AND issued IS NULL
UNION ALL SELECT row, 'ngay_chet', 'FMT-020', ngay_chet FROM p WHERE ngay_chet IS NOT NULL AND died IS NULL
UNION ALL SELECT row, 'ngay_cap_nhat', 'FMT-020', ngay_cap_nhat FROM p WHERE ngay_cap_nhat IS NOT NULL AND updated IS NULL
UNION ALL SELECT row, 'ngay_sinh', 'FMT-022', ngay_sinh FROM p WHERE regexp_full_match(ngay_sinh, '[0-9]{5}')
UNION ALL SELECT row, 'ngay_sinh', 'FMT-023', ngay_sinh FROM p WHERE regexp_full_match(ngay_sinh, '([0-9]{1,2}/)?[0-9]{4}|00/00/[0-9]{4}')
UNION ALL SELECT row, 'ngay_sinh', 'FMT-025', ngay_sinh FROM p WHERE born > DATE '${asOf}'
UNION ALL SELECT row, 'ngay_cap', 'FMT-025', ngay_cap FROM p WHERE issued > DATE '${asOf}'
UNION ALL SELECT row, 'ngay_chet', 'FMT-025', ngay_chet FROM p WHERE died > DATE '${asOf}'
UNION ALL SELECT row, 'ngay_sinh', 'FMT-026', ngay_sinh FROM p WHERE birth_year < 1900
-- telephones
UNION ALL SELECT row, 'so_dien_thoai', 'FMT-028', so_dien_thoai FROM p
    WHERE phone <> so_dien_thoai OR starts_with(phone, '+84') OR regexp_full_match(phone, '84[0-9]{9}')
UNION ALL SELECT row, 'so_dien_thoai', 'FMT-029', so_dien_thoai FROM p
    WHERE regexp_full_match(phone, '[1-9][0-9]{8}')
UNION ALL SELECT row, 'so_dien_thoai', 'FMT-030', so_dien_thoai FROM p
    WHERE regexp_full_match(phone, '[0-9]{11}') AND substr(phone, 1, 4) IN (SELECT old_prefix FROM moved)
UNION ALL SELECT row, 'so_dien_thoai', 'FMT-031', so_dien_thoai FROM p
    WHERE regexp_full_match(phone, '0[0-9]{9}') AND substr(phone, 1, 3) NOT IN (SELECT prefix FROM mobiles)
-- lists of codes
UNION ALL SELECT row, 'gioi_tinh', 'COD-001', gioi_tinh FROM p
    WHERE gioi_tinh IS NOT NULL AND lower(trim(gioi_tinh)) NOT IN (SELECT word FROM lists WHERE list = 'gioi_tinh')
UNION ALL SELECT row, 'dan_toc', 'COD-003', dan_toc FROM p
    WHERE dan_toc IS NOT NULL AND lower(trim(dan_toc)) NOT IN (SELECT word FROM lists WHERE list = 'dan_toc')
UNION ALL SELECT row, 'ton_giao', 'COD-006', ton_giao FROM p
    WHERE ton_giao IS NOT NULL AND lower(trim(ton_giao)) NOT IN (SELECT word FROM lists WHERE list = 'ton_giao')
UNION ALL SELECT row, 'quoc_tich', 'COD-008', quoc_tich FROM p
    WHERE quoc_tich IS NOT NULL AND lower(trim(quoc_tich)) NOT IN (SELECT word FROM lists WHERE list = 'quoc_tich')
UNION ALL SELECT row, 'tinh_trang_hon_nhan', 'COD-009', tinh_trang_hon_nhan FROM p
    WHERE tinh_trang_hon_nhan IS NOT NULL
        AND lower(trim(tinh_trang_hon_nhan)) NOT IN (SELECT word FROM lists WHERE list = 'tinh_trang_hon_nhan')
UNION ALL SELECT row, 'quan_he_chu_ho', 'COD-011', quan_he_chu_ho FROM p
    WHERE quan_he_chu_ho IS NOT NULL AND lower(trim(quan_he_chu_ho)) NOT IN (SELECT word FROM lists WHERE list = 'quan_he_chu_ho')
UNION ALL SELECT row, 'ma_tinh', 'COD-012', ma_tinh FROM p WHERE ma_tinh IS NOT NULL AND ma_tinh NOT IN (SELECT code FROM provinces)
UNION ALL SELECT row, 'loai_cu_tru', 'COD-020', loai_cu_tru FROM p
    WHERE loai_cu_tru IS NOT NULL AND lower(trim(loai_cu_tru)) NOT IN (SELECT word FROM lists WHERE list = 'loai_cu_tru')
-- cells that contradict each other
UNION ALL SELECT row, 'so_dinh_danh', 'CRX-001', so_dinh_danh FROM p
    WHERE id_whole AND birth_year <> 1900 + 100 * (century // 2) + try_cast(substr(id, 5, 2) AS INTEGER)
UNION ALL SELECT row, 'so_dinh_danh', 'CRX-002', so_dinh_danh FROM p
    WHERE id_whole AND gioi_tinh IN ('Nam', 'Nữ') AND (century % 2 = 0) <> (gioi_tinh = 'Nam')
UNION ALL SELECT row, 'ngay_cap', 'CRX-013', ngay_cap FROM p WHERE issued <= born
UNION ALL SELECT row, 'ngay_chet', 'CRX-017', ngay_chet FROM p WHERE died < born OR died > born + INTERVAL 120 YEAR
UNION ALL SELECT row, 'tinh_trang_hon_nhan', 'CRX-019', tinh_trang_hon_nhan FROM p
    WHERE tinh_trang_hon_nhan = 'Đã kết hôn'
        AND born + CASE gioi_tinh WHEN 'Nam' THEN INTERVAL 20 YEAR ELSE INTERVAL 18 YEAR END > DATE '${asOf}'
UNION ALL SELECT row, 'ten_vo_chong', 'CRX-020', ten_vo_chong FROM p
    WHERE tinh_trang_hon_nhan = 'Chưa kết hôn' AND ten_vo_chong IS NOT NULL
UNION ALL SELECT row, 'ngay_sinh', 'CRX-026', ngay_sinh FROM p
    WHERE born + INTERVAL 100 YEAR < DATE '${asOf}' AND trang_thai <> 'Đã chết'
-- households
UNION ALL SELECT min(row), 'ma_ho', 'HHD-001', ma_ho FROM p
    WHERE ma_ho IS NOT NULL GROUP BY ma_ho HAVING count(*) FILTER (WHERE quan_he_chu_ho = 'Chủ hộ') = 0
UNION ALL SELECT min(row), 'ma_ho', 'HHD-002', ma_ho FROM p
    WHERE ma_ho IS NOT NULL GROUP BY ma_ho HAVING count(*) FILTER (WHERE quan_he_chu_ho = 'Chủ hộ') > 1
-- entered twice
UNION ALL SELECT row, 'so_dinh_danh', 'DUP-001', so_dinh_danh FROM p
    JOIN (SELECT id, name FROM p WHERE id_whole GROUP BY ALL HAVING count(*) > 1) USING (id, name)
UNION ALL SELECT row, 'so_dinh_danh', 'DUP-002', so_dinh_danh FROM p
    JOIN (SELECT id FROM p WHERE id_whole GROUP BY ALL HAVING min(name) <> max(name)) USING (id)
UNION ALL SELECT row, 'ho_va_ten', 'DUP-003', ho_va_ten FROM p
    JOIN (SELECT name, born FROM p WHERE born IS NOT NULL GROUP BY ALL HAVING min(id) <> max(id)) USING (name, born)
UNION ALL SELECT row, 'ma_ho', 'DUP-010', NULL FROM p
    JOIN (SELECT whole FROM p GROUP BY ALL HAVING count(*) > 1) USING (whole)
) TO '${findings}' (FORMAT csv, HEADER)
