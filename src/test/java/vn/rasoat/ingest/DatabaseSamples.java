package vn.rasoat.ingest;

import com.healthmarketscience.jackcess.ColumnBuilder;
import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Database;
import com.healthmarketscience.jackcess.Database.FileFormat;
import com.healthmarketscience.jackcess.DatabaseBuilder;
import com.healthmarketscience.jackcess.Table;
import com.healthmarketscience.jackcess.TableBuilder;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Small databases of invented people, one of every kind. */
public final class DatabaseSamples {
    private static final List<String> STORED =
            List.of("javadbf.dbf", "postgres-copy.sql", "postgres-columns.sql", "sqlite-cli.sql");

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
