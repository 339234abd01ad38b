package vn.rasoat.mapping;

/** Whether two words differ by one slip of the hand. */
final class Slip {
    private Slip() {}

    /** One letter more, less or other, or two neighbours swapped. */
    static boolean oneApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || a.equals(b)) {
            return false;
        }
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        String restA = a.substring(i);
        String restB = b.substring(i);
        if (restA.length() > restB.length()) {
            return restA.substring(1).equals(restB);
        }
        if (restA.length() < restB.length()) {
            return restB.substring(1).equals(restA);
        }
        return restA.substring(1).equals(restB.substring(1)) || swapped(restA, restB);
    }

    private static boolean swapped(String a, String b) {
        return a.length() > 1
                && a.charAt(0) == b.charAt(1)
                && a.charAt(1) == b.charAt(0)
                && a.substring(2).equals(b.substring(2));
    }
}
