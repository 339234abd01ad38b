package vn.rasoat.training.people;

import java.util.List;

/**
 * A commune as it stands since 2025-07-01.
 *
 * @param code five digits
 * @param name with its kind: {@code Xã Phúc Hòa}
 * @param bareName without its kind
 * @param provinceCode two digits, current
 * @param provinceName with its kind: {@code Tỉnh Bắc Ninh}
 * @param villages the hamlets or residential groups of the commune
 * @param before the units it was made from
 */
public record Commune(
        String code,
        String name,
        String bareName,
        String provinceCode,
        String provinceName,
        List<String> villages,
        List<Former> before) {
    public Commune {
        villages = List.copyOf(villages);
        before = List.copyOf(before);
    }

    /**
     * A unit of before 2025-07-01.
     *
     * @param code five digits
     * @param name with its kind
     * @param district with its kind
     * @param provinceCode two digits of the 63-province list; with a leading 0 it begins the IDs of those registered there
     * @param province with its kind
     */
    public record Former(String code, String name, String district, String provinceCode, String province) {}

    @Override
    public String toString() {
        return "Commune[" + code + "]";
    }
}
