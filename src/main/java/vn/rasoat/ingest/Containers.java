package vn.rasoat.ingest;

import java.util.List;
import vn.rasoat.ingest.access.AccessContainer;
import vn.rasoat.ingest.csv.CsvContainer;
import vn.rasoat.ingest.dbf.DbfContainer;
import vn.rasoat.ingest.html.HtmlContainer;
import vn.rasoat.ingest.sqldump.SqlContainer;
import vn.rasoat.ingest.sqlite.SqliteContainer;
import vn.rasoat.ingest.xls.XlsContainer;
import vn.rasoat.ingest.xlsx.XlsxContainer;

/** All kinds of files that can be read, in the order in which they are asked. */
final class Containers {
    private Containers() {}

    static List<Container> all() {
        return List.of(
                new XlsxContainer(), // zip
                new XlsContainer(), // OLE2
                new AccessContainer(),
                new SqliteContainer(),
                new DbfContainer(), // a header that must hold together
                new HtmlContainer(), // a page that begins with a tag
                new SqlContainer(), // text that begins with a statement
                new CsvContainer()); // whatever is text
    }
}
