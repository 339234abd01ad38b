package vn.rasoat.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.rasoat.model.Knowledge;

/**
 * The code lists, each named by the id of the field it belongs to: {@code gioi_tinh}, {@code dan_toc}, {@code ton_giao},
 * {@code quoc_tich}, {@code tinh_trang_hon_nhan}, {@code nhom_mau}, {@code quan_he_chu_ho}, {@code loai_cu_tru},
 * {@code trang_thai}, {@code doi_tuong_bhyt}, {@code muc_huong_bhyt}. A list is the file {@code codes/<id>.csv} with the columns
 * {@code code}, {@code name}, {@code variants} (separated by semicolons) and any others, which become attributes.
 */
public final class CodeLists {
    private final Knowledge knowledge;
    private final Map<String, CodeList> loaded = new ConcurrentHashMap<>();

    public CodeLists(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * The list of that name, read when first asked for.
     *
     * @throws UncheckedIOException when there is no such list
     */
    public CodeList list(String id) {
        return loaded.computeIfAbsent(id, this::read);
    }

    private CodeList read(String id) {
        List<Code> codes = new ArrayList<>();
        List<List<String>> wordings = new ArrayList<>();
        for (NamedCsvRecord line : knowledge.csv("codes/" + id + ".csv")) {
            Map<String, String> attributes = new HashMap<>(line.getFieldsAsMap());
            attributes.keySet().removeAll(List.of("code", "name", "variants"));
            codes.add(new Code(line.getField("code"), line.getField("name"), attributes));
            wordings.add(Stream.of(line.getField("variants").split(";"))
                    .filter(wording -> !wording.isBlank())
                    .toList());
        }
        return new CodeList(id, codes, wordings);
    }
}
