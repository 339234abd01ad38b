package vn.rasoat.report;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import vn.rasoat.report.CrosscheckReport.ListEntry;
import vn.rasoat.report.CrosscheckReport.PairEntry;

/** Writes {@code crosscheck.json}: numbers only, as {@code rules/schema/crosscheck-summary.schema.json} describes it. */
public final class CrosscheckJson {
    private final JsonMapper json = JsonMapper.builder().build();

    /** Writes the report; the caller closes the stream. */
    public void write(OutputStream out, CrosscheckReport report) throws IOException {
        ObjectNode root = json.createObjectNode();
        root.put("schema", 1);
        root.put("tool", "rasoat").put("version", report.version());
        root.put("asOf", report.asOf().toString());
        root.put("people", report.people());
        ArrayNode lists = root.putArray("lists");
        report.lists().forEach(list -> write(lists.addObject(), list));
        ArrayNode unusable = root.putArray("unusable");
        report.unusable()
                .forEach(file -> unusable.addObject().put("file", file.file()).put("problem", file.problem()));
        ArrayNode pairs = root.putArray("pairs");
        report.pairs().forEach(pair -> write(pairs.addObject(), pair));
        out.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(root));
    }

    private static void write(ObjectNode out, ListEntry list) {
        out.put("file", list.file()).put("profile", list.profile()).put("register", list.register());
        out.put("date", list.date()).put("rows", list.rows());
        out.putObject("persons")
                .put("byId", list.byId())
                .put("linked", list.linked())
                .put("uncertain", list.uncertain())
                .put("alone", list.alone());
    }

    private static void write(ObjectNode out, PairEntry pair) {
        out.put("pair", pair.id()).put("notRun", pair.notRun());
        out.put("rows", pair.rows()).put("open", pair.open());
        out.putObject("suspicions")
                .put("high", pair.high())
                .put("medium", pair.medium())
                .put("low", pair.low());
    }
}
