package vn.rasoat.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import vn.rasoat.check.Register;
import vn.rasoat.mapping.Overrides;
import vn.rasoat.mapping.Profile;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.mapping.value.ValueReader;
import vn.rasoat.mapping.value.ValueReaders;
import vn.rasoat.model.SourceException;
import vn.rasoat.reference.unit.Succession;
import vn.rasoat.register.compare.Comparisons;
import vn.rasoat.register.extract.ListRegister;
import vn.rasoat.register.extract.RegisterAbout;
import vn.rasoat.register.extract.RegisterExtract;
import vn.rasoat.register.extract.RegisterLinking;
import vn.rasoat.register.extract.RegisterTarget;
import vn.rasoat.register.link.ValueColumn;

/** Reads extracts of the population register, and lays lists beside them. The register is only ever read. */
public final class Registers {
    private final Toolbox tools;
    private final Context context;
    private final RegisterLinking linking;
    private final Comparisons comparisons;

    /** @param context what values are read with; its reference date decides ages and units */
    public Registers(Toolbox tools, Context context) {
        this.tools = tools;
        this.context = context;
        this.linking = RegisterLinking.from(tools.knowledge());
        this.comparisons = new Comparisons(context.asOf(), this::commune);
    }

    /** How values of lists of people are compared. */
    Comparisons comparisons() {
        return comparisons;
    }

    private int commune(String address) {
        return context.addresses().read(address, context.asOf()).now() instanceof Succession.Certain certain
                ? Integer.parseInt(certain.to().code())
                : 0;
    }

    /**
     * Reads a file of any supported kind as an extract.
     *
     * @throws SourceException when the file cannot be used, or holds no names of people ({@code register-no-names})
     */
    public RegisterExtract read(Path file, RegisterAbout about) throws SourceException {
        return read(file, about, rows -> {});
    }

    /** As {@link #read(Path, RegisterAbout)}; {@code told} is given how many rows are read so far, and may throw to end it. */
    RegisterExtract read(Path file, RegisterAbout about, IntConsumer told) throws SourceException {
        RecognizedFile opened = new Recognition(tools).open(file, Optional.empty(), Overrides.NONE, context.asOf());
        LinkList list = LinkList.of(opened, tools);
        List<String> fields = linking.kept().stream().filter(list::has).toList();
        if (!fields.contains("ho_va_ten") || !list.aboutPeople()) {
            throw new SourceException("register-no-names", list.name());
        }
        if (!fields.contains("so_dinh_danh") && !fields.contains("ngay_sinh")) {
            throw new SourceException("register-no-keys", list.name());
        }
        list.read(fields, told);
        Map<String, ValueColumn> columns = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            columns.put(fields.get(i), list.column(i));
        }
        return of(columns, about);
    }

    /** An extract of columns that are at hand. */
    public RegisterExtract of(Map<String, ValueColumn> columns, RegisterAbout about) {
        Map<String, ValueReader> readers = new LinkedHashMap<>();
        columns.keySet().forEach(field -> readers.put(field, reader(field)));
        return RegisterExtract.of(about, columns, readers);
    }

    private ValueReader reader(String field) {
        String type = tools.fields().field(field).map(known -> known.type()).orElse("text");
        return ValueReaders.of(type, context);
    }

    /** An extract of a few rows, from field id to text. */
    RegisterExtract of(List<Map<String, String>> people) {
        Map<String, ValueColumn> columns = new LinkedHashMap<>();
        people.forEach(person -> person.keySet().forEach(field -> columns.put(field, column(people, field))));
        return of(columns, new RegisterAbout("", "", "", ""));
    }

    private static ValueColumn column(List<Map<String, String>> people, String field) {
        List<String> texts = new ArrayList<>();
        int[] values = new int[people.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = i;
            texts.add(people.get(i).getOrDefault(field, ""));
        }
        return new ValueColumn(values, values.length, texts::get);
    }

    /** The extract as a list of some kind is compared with it. */
    Register beside(RegisterExtract extract, Profile profile) {
        Profile.Target target = profile.target();
        RegisterTarget wanted = new RegisterTarget(target.minAge(), target.maxAge(), target.statuses(), context.asOf());
        return new ListRegister(extract, wanted, linking, comparisons);
    }
}
