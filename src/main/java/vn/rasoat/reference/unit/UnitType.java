package vn.rasoat.reference.unit;

/** The kind of an administrative unit. A city is a province or, until 30 June 2025, a district. */
public enum UnitType {
    PROVINCE("tỉnh", "Tỉnh"),
    CITY("thành phố", "Thành phố"),
    RURAL_DISTRICT("huyện", "Huyện"),
    URBAN_DISTRICT("quận", "Quận"),
    TOWN("thị xã", "Thị xã"),
    COMMUNE("xã", "Xã"),
    WARD("phường", "Phường"),
    TOWNSHIP("thị trấn", "Thị trấn"),
    SPECIAL_ZONE("đặc khu", "Đặc khu");

    private final String word;
    private final String title;

    UnitType(String word, String title) {
        this.word = word;
        this.title = title;
    }

    /** The word as it stands before a name: {@code Thị trấn}. */
    public String title() {
        return title;
    }

    /** Whether a unit below the province and above the commune can be of this kind. */
    public boolean ofDistrict() {
        return this == CITY || this == RURAL_DISTRICT || this == URBAN_DISTRICT || this == TOWN;
    }

    public boolean ofCommune() {
        return this == COMMUNE || this == WARD || this == TOWNSHIP || this == SPECIAL_ZONE;
    }

    public boolean ofProvince() {
        return this == PROVINCE || this == CITY;
    }

    /** Reads the word of a data file; fails with {@link IllegalArgumentException} for another. */
    static UnitType of(String word) {
        for (UnitType each : values()) {
            if (each.word.equals(word)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no kind of unit: " + word);
    }
}
