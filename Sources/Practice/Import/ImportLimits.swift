/// How much a file that is imported may hold.
public enum ImportLimits {
    public static let bytes = 8 << 20
    public static let rows = 20_000
    static let columns = 200
    /// The most characters of a cell.
    static let cell = 4000
}
