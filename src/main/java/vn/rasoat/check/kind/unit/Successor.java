package vn.rasoat.check.kind.unit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.rasoat.mapping.value.Context;
import vn.rasoat.reference.unit.Address;
import vn.rasoat.reference.unit.Part;
import vn.rasoat.reference.unit.Remark;
import vn.rasoat.reference.unit.Succession;
import vn.rasoat.reference.unit.Unit;

/** Writes an address in the units of the reference date, where they are certain. */
record Successor(Context context) {
    private static final int SHOWN = 6;

    /**
     * The address as of today: certain when all people of the old commune went to one commune, or when no commune is named and the
     * province has one successor.
     */
    Optional<String> of(Address address, Remark remark) {
        if (address.now() instanceof Succession.Certain) {
            return context.addresses().rewritten(address, context.asOf());
        }
        if (remark == Remark.PROVINCE_TYPE_OLD) {
            return retitled(address);
        }
        boolean provinceAlone = address.commune().isEmpty()
                && address.district().isEmpty()
                && address.rest().isBlank();
        return provinceAlone ? provinceNow(address) : Optional.empty();
    }

    /** The communes that come into question. */
    String candidates(Address address) {
        return address.now().units().stream().limit(SHOWN).map(this::named).collect(Collectors.joining("; "));
    }

    /** Only the kind before the province's name has changed. */
    private Optional<String> retitled(Address address) {
        return address.provinceUnit()
                .map(unit -> joined(
                        address.rest(),
                        address.commune().map(Part::written).orElse(""),
                        address.district().map(Part::written).orElse(""),
                        named(unit)));
    }

    /** The successor of the old province that is named, with its kind if one was written. */
    Optional<String> provinceNow(Address address) {
        return address.provinceUnit()
                .filter(Unit::old)
                .flatMap(unit -> context.units().successorOfProvince(unit.code()))
                .map(unit -> withKind(address) ? named(unit) : unit.name());
    }

    private static boolean withKind(Address address) {
        String written = address.province().map(Part::written).orElse("").toLowerCase(Locale.ROOT);
        return Stream.of("tỉnh", "tinh ", "thành phố", "thanh pho", "tp", "t.").anyMatch(written::startsWith);
    }

    private String named(Unit unit) {
        return unit.fullName(context.asOf());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }
}
