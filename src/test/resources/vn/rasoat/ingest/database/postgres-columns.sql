--
-- PostgreSQL database dump
--

\restrict c9kkuynVCp9Ztvdn17caqbCVxmbvZuRKcu30fVUoq46F3VbSJ5rmcgsRMqkbD9x

-- Dumped from database version 15
-- Dumped by pg_dump version 15

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: SCHEMA "public"; Type: COMMENT; Schema: -; Owner: pg_database_owner
--

COMMENT ON SCHEMA "public" IS 'standard public schema';


--
-- Name: f(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION "public"."f"() RETURNS "trigger"
    LANGUAGE "plpgsql"
    AS $$ BEGIN INSERT INTO nhat_ky VALUES (3,'x;'); DELETE FROM nhan_khau; RETURN NEW; END $$;


ALTER FUNCTION "public"."f"() OWNER TO "postgres";

SET default_tablespace = '';

SET default_table_access_method = "heap";

--
-- Name: nhan_khau; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."nhan_khau" (
    "id" integer NOT NULL,
    "ho_ten" "text" NOT NULL,
    "ngay_sinh" "date",
    "so_dinh_danh" character varying(12),
    "gioi_tinh" character varying(5),
    "con_song" boolean,
    "ghi_chu" "text"
);


ALTER TABLE "public"."nhan_khau" OWNER TO "postgres";

--
-- Name: nhan_khau_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE "public"."nhan_khau_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE "public"."nhan_khau_id_seq" OWNER TO "postgres";

--
-- Name: nhan_khau_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE "public"."nhan_khau_id_seq" OWNED BY "public"."nhan_khau"."id";


--
-- Name: nhat_ky; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."nhat_ky" (
    "id" integer,
    "viec" "text"
);


ALTER TABLE "public"."nhat_ky" OWNER TO "postgres";

--
-- Name: v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW "public"."v" AS
 SELECT "nhan_khau"."id",
    "nhan_khau"."ho_ten",
    "nhan_khau"."ngay_sinh",
    "nhan_khau"."so_dinh_danh",
    "nhan_khau"."gioi_tinh",
    "nhan_khau"."con_song",
    "nhan_khau"."ghi_chu"
   FROM "public"."nhan_khau";


ALTER TABLE "public"."v" OWNER TO "postgres";

--
-- Name: nhan_khau id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."nhan_khau" ALTER COLUMN "id" SET DEFAULT "nextval"('"public"."nhan_khau_id_seq"'::"regclass");


--
-- Data for Name: nhan_khau; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO "public"."nhan_khau" ("id", "ho_ten", "ngay_sinh", "so_dinh_danh", "gioi_tinh", "con_song", "ghi_chu") VALUES
	(1, 'Nguyễn Văn An', '1990-02-01', '001090012345', 'Nam', true, 'dòng một
dòng hai	cột; ''nháy'' \ gạch'),
	(2, 'Trần Thị Bé', '1985-12-30', '001185012345', 'Nữ', true, NULL),
	(3, 'Lê Văn Cường', '1970-05-05', NULL, 'Nam', false, '');
INSERT INTO "public"."nhan_khau" ("id", "ho_ten", "ngay_sinh", "so_dinh_danh", "gioi_tinh", "con_song", "ghi_chu") VALUES
	(4, 'Phạm Thị Dung', '2001-07-15', '001301012347', 'Nữ', true, 'INSERT INTO nhan_khau VALUES (9)');


--
-- Data for Name: nhat_ky; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO "public"."nhat_ky" ("id", "viec") VALUES
	(1, 'đăng nhập'),
	(2, 'thoát');


--
-- Name: nhan_khau_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('"public"."nhan_khau_id_seq"', 4, true);


--
-- Name: nhan_khau nhan_khau_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."nhan_khau"
    ADD CONSTRAINT "nhan_khau_pkey" PRIMARY KEY ("id");


--
-- Name: nhan_khau t; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER "t" BEFORE INSERT ON "public"."nhan_khau" FOR EACH ROW EXECUTE FUNCTION "public"."f"();

ALTER TABLE "public"."nhan_khau" DISABLE TRIGGER "t";


--
-- PostgreSQL database dump complete
--

\unrestrict c9kkuynVCp9Ztvdn17caqbCVxmbvZuRKcu30fVUoq46F3VbSJ5rmcgsRMqkbD9x

