package vn.rasoat.ingest;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.Database.FileFormat;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import org.apache.poi.poifs.crypt.CryptoFunctions;
import org.apache.poi.poifs.crypt.EncryptionHeader;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Small databases of invented people, one of every kind. */
public final class DatabaseSamples {
    private static final List<String> STORED =
            List.of("javadbf.dbf", "postgres-copy.sql", "postgres-columns.sql", "sqlite-cli.sql");

    private static final int PAGE = 4096;
    private static final int PAGE_KEY_AT = 0x3E;
    private static final int CIPHER_AT = 0x299;

    private DatabaseSamples() {}

    public static List<Path> all(Path folder) throws Exception {
        List<Path> all = new ArrayList<>();
        for (String name : STORED) {
            try (InputStream in = DatabaseSamples.class.getResourceAsStream("database/" + name)) {
                all.add(Files.write(
                        folder.resolve(name), Objects.requireNonNull(in, name).readAllBytes()));
            }
        }
        all.add(sqlite(folder.resolve("people.sqlite")));
        all.add(access(folder.resolve("people.mdb"), FileFormat.V2000));
        all.add(access(folder.resolve("people.accdb"), FileFormat.V2010));
        all.add(protectedAccess(folder.resolve("locked.accdb")));
        return all;
    }

    private static Path sqlite(Path file) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE nhan_khau(id INTEGER PRIMARY KEY, ho_ten TEXT, ngay_sinh DATE, cccd TEXT)");
            statement.execute("INSERT INTO nhan_khau VALUES(1, 'Lê Thị An', '1955-03-07', '001155000011'),"
                    + "(2, 'Phạm Văn Bình', '1988-12-31', '001088000022')");
            statement.execute("CREATE TRIGGER t AFTER INSERT ON nhan_khau BEGIN DELETE FROM nhan_khau; END");
        }
        return file;
    }

    /**
     * A database of Access 2010 with a password, as Access encrypts it: the header tells how the key comes from the password, in
     * the words of other Office files (here written by POI), and every page but the first is a piece of its own.
     */
    public static Path protectedAccess(Path file) throws Exception {
        byte[] whole = Files.readAllBytes(access(file, FileFormat.V2010));
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword(Samples.PASSWORD);
        byte[] told = told(info);
        byte[] pageKey = {0x5A, 0x13, 0x77, 0x21};
        for (int i = 0; i < pageKey.length; i++) {
            whole[PAGE_KEY_AT + i] ^= pageKey[i]; // what stands there is masked
        }
        ByteBuffer.wrap(whole)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(CIPHER_AT, (short) told.length)
                .position(CIPHER_AT + 2)
                .put(told);
        for (int page = 1; page < whole.length / PAGE; page++) {
            byte[] number = ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(page)
                    .array();
            for (int i = 0; i < number.length; i++) {
                number[i] ^= pageKey[i];
            }
            EncryptionHeader header = info.getHeader();
            byte[] vector = CryptoFunctions.generateIv(
                    header.getHashAlgorithm(), header.getKeySalt(), number, header.getBlockSize());
            Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, info.getEncryptor().getSecretKey(), new IvParameterSpec(vector));
            cipher.doFinal(whole, page * PAGE, PAGE, whole, page * PAGE);
        }
        return Files.write(file, whole);
    }

    private static byte[] told(EncryptionInfo info) throws Exception {
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            try (OutputStream out = info.getEncryptor().getDataStream(parts)) {
                out.write(0);
            }
            try (InputStream in = parts.createDocumentInputStream(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
                return in.readAllBytes();
            }
        }
    }

    private static Path access(Path file, FileFormat format) throws Exception {
        try (Database database = DatabaseBuilder.create(format, file.toFile())) {
            Table table = new TableBuilder("Nhân khẩu")
                    .addColumn(new ColumnBuilder("Họ và tên", DataType.TEXT))
                    .addColumn(new ColumnBuilder("Ngày sinh", DataType.TEXT))
                    .addColumn(new ColumnBuilder("Số CCCD", DataType.TEXT))
                    .addColumn(new ColumnBuilder("Ghi chú", DataType.MEMO))
                    .toTable(database);
            table.addRow("Lê Thị An", "07/03/1955", "001155000011", "dài ".repeat(500));
            table.addRow("Phạm Văn Bình", "31/12/1988", "001088000022", null);
        }
        return file;
    }
}
