package vn.rasoat.ingest;

import java.util.ArrayList;
import java.util.List;
import vn.rasoat.ingest.access.AccessContainer;
import vn.rasoat.ingest.archive.ArchiveContainer;
import vn.rasoat.ingest.csv.CsvContainer;
import vn.rasoat.ingest.csv.FixedContainer;
import vn.rasoat.ingest.dbf.DbfContainer;
import vn.rasoat.ingest.html.HtmlContainer;
import vn.rasoat.ingest.ods.OdsContainer;
import vn.rasoat.ingest.spreadsheetml.SpreadsheetmlContainer;
import vn.rasoat.ingest.sqldump.SqlContainer;
import vn.rasoat.ingest.sqlite.SqliteContainer;
import vn.rasoat.ingest.tree.JsonContainer;
import vn.rasoat.ingest.tree.XmlContainer;
import vn.rasoat.ingest.xls.XlsContainer;
import vn.rasoat.ingest.xlsb.XlsbContainer;
import vn.rasoat.ingest.xlsx.ProtectedXlsxContainer;
import vn.rasoat.ingest.xlsx.XlsxContainer;

/** All kinds of files that can be read, in the order in which they are asked. */
final class Containers {
    private Containers() {}

    static Readers readers() {
        List<Container> all = new ArrayList<>(single());
        all.add(0, new ArchiveContainer(new Readers(single()))); // a zip that is no document
        return new Readers(all);
    }

    /** The kinds of single files, which also stand in archives. */
    private static List<Container> single() {
        return List.of(
                new XlsbContainer(), // zip
                new XlsxContainer(), // zip
                new OdsContainer(), // zip or XML
                new ProtectedXlsxContainer(List.of(new XlsbContainer(), new XlsxContainer())), // OLE2
                new XlsContainer(), // OLE2
                new AccessContainer(), // a name at the fifth byte
                new SqliteContainer(), // a name at the first
                new DbfContainer(), // a header that holds together
                new HtmlContainer(), // a page that begins with a tag
                new SpreadsheetmlContainer(), // XML
                new XmlContainer(), // any other XML
                new JsonContainer(), // begins with a bracket
                new SqlContainer(), // text that begins with a statement
                new FixedContainer(), // text in even columns
                new CsvContainer()); // whatever is text
    }
}
