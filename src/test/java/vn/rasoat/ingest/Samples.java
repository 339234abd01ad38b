package vn.rasoat.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.EncryptionMethod;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Small files of invented people, one of every format. Those of LibreOffice were written by LibreOffice 7.4, the protected one
 * too, and the binary workbook by SheetJS 0.18.5.
 */
public final class Samples {
    /** The password of every protected sample. */
    public static final String PASSWORD = "Mật-khẩu 7";

    private static final List<String> STORED = List.of(
            "people.xlsx",
            "people.xlsb",
            "people.xls",
            "people.ods",
            "locked.ods",
            "people.fods",
            "people.html",
            "people-2003.xml",
            "citizens.xml",
            "dossiers.xml",
            "people.json",
            "people.jsonl",
            "people.txt");

    private Samples() {}

    /**
     * Every sample in a folder, by its name: those stored, and those made of them. A new format joins here and is fuzzed with the
     * others.
     */
    public static List<Path> all(Path folder) throws Exception {
        List<Path> all = new java.util.ArrayList<>();
        for (String name : STORED) {
            all.add(Files.write(folder.resolve(name), bytes(name)));
        }
        all.add(TestFiles.text(folder, "people.csv", CSV));
        all.add(Files.write(
                folder.resolve("people.zip"),
                zip(Map.of("thon/dong.csv", CSV.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
        all.addAll(DatabaseSamples.all(folder));
        all.add(protectedXlsx(folder.resolve("locked.xlsx")));
        all.add(protectedBook(folder.resolve("locked.xlsb"), "people.xlsb"));
        all.add(databasesInZip(folder));
        all.add(Files.write(folder.resolve("book.zip"), zip(Map.of("dong/people.xlsx", streamedBook()))));
        all.add(protectedXls(folder.resolve("locked.xls")));
        all.add(protectedZip(folder.resolve("locked.zip"), EncryptionMethod.AES));
        return all;
    }

    /** A list as text. */
    public static final String CSV =
            """
            STT;Họ và tên;Ngày sinh;Giới tính;Số CCCD
            1;Lê Thị An;07/03/1955;Nữ;001155000011
            2;Phạm Văn Bình;31/12/1988;Nam;001088000022
            3;Hoàng Cúc;01/01/2001;Nữ;001301000033
            """;

    /** The bytes of a stored sample. */
    public static byte[] bytes(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            return java.util.Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    /** A zip with these entries. */
    public static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    public static Path protectedXlsx(Path file) throws Exception {
        return protectedBook(file, "people.xlsx");
    }

    /** A workbook whose writer did not know the sizes of its parts when it began them, as those that stream do. */
    public static byte[] streamedBook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (org.dhatim.fastexcel.Workbook book = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
            org.dhatim.fastexcel.Worksheet sheet = book.newWorksheet("DS");
            String[] lines = CSV.split("\n", -1);
            for (int row = 0; row < lines.length; row++) {
                String[] cells = lines[row].split(";", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(row, column, cells[column]);
                }
            }
        }
        return bytes.toByteArray();
    }

    /** A zip with a database of each kind that is otherwise read from a file of its own. */
    public static Path databasesInZip(Path folder) throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        Path apart = Files.createTempDirectory(folder, "zip");
        for (Path database : DatabaseSamples.all(apart)) {
            String name = String.valueOf(database.getFileName());
            if (name.startsWith("people.")) {
                entries.put("csdl/" + name, Files.readAllBytes(database));
            }
            Files.delete(database);
        }
        Files.delete(apart);
        return Files.write(folder.resolve("databases.zip"), zip(entries));
    }

    /** A stored workbook in an encrypted package, as Excel writes it when a password is set. */
    public static Path protectedBook(Path file, String name) throws Exception {
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(parts)) {
                out.write(bytes(name));
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                parts.writeFilesystem(out);
            }
        }
        return file;
    }

    public static Path protectedXls(Path file) throws Exception {
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (HSSFWorkbook book = new HSSFWorkbook(new java.io.ByteArrayInputStream(bytes("people.xls")));
                OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    public static Path protectedZip(Path file, EncryptionMethod method) throws IOException {
        Files.deleteIfExists(file);
        ZipParameters how = new ZipParameters();
        how.setEncryptFiles(true);
        how.setEncryptionMethod(method);
        how.setFileNameInZip("thôn/dân.csv");
        try (net.lingala.zip4j.ZipFile zip = new net.lingala.zip4j.ZipFile(file.toFile(), PASSWORD.toCharArray())) {
            zip.addStream(new java.io.ByteArrayInputStream(CSV.getBytes(java.nio.charset.StandardCharsets.UTF_8)), how);
        }
        return file;
    }
}
