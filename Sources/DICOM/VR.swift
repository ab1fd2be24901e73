/// A value representation: how the bytes of an element are to be understood (PS3.5 section 6.2).
public enum VR: String, Sendable, CaseIterable {
    case ae = "AE"
    case `as` = "AS"
    case at = "AT"
    case cs = "CS"
    case da = "DA"
    case ds = "DS"
    case dt = "DT"
    case fl = "FL"
    case fd = "FD"
    case `is` = "IS"
    case lo = "LO"
    case lt = "LT"
    case ob = "OB"
    case od = "OD"
    case of = "OF"
    case ol = "OL"
    case ov = "OV"
    case ow = "OW"
    case pn = "PN"
    case sh = "SH"
    case sl = "SL"
    case sq = "SQ"
    case ss = "SS"
    case st = "ST"
    case sv = "SV"
    case tm = "TM"
    case uc = "UC"
    case ui = "UI"
    case ul = "UL"
    case un = "UN"
    case ur = "UR"
    case us = "US"
    case ut = "UT"
    case uv = "UV"
}

extension VR {
    /// The VR of two bytes of an explicit data set, nil when the standard has no such VR.
    @inlinable
    init?(_ first: UInt8, _ second: UInt8) {
        switch UInt16(first) << 8 | UInt16(second) {
        case 0x4145: self = .ae
        case 0x4153: self = .as
        case 0x4154: self = .at
        case 0x4353: self = .cs
        case 0x4441: self = .da
        case 0x4453: self = .ds
        case 0x4454: self = .dt
        case 0x464C: self = .fl
        case 0x4644: self = .fd
        case 0x4953: self = .is
        case 0x4C4F: self = .lo
        case 0x4C54: self = .lt
        case 0x4F42: self = .ob
        case 0x4F44: self = .od
        case 0x4F46: self = .of
        case 0x4F4C: self = .ol
        case 0x4F56: self = .ov
        case 0x4F57: self = .ow
        case 0x504E: self = .pn
        case 0x5348: self = .sh
        case 0x534C: self = .sl
        case 0x5351: self = .sq
        case 0x5353: self = .ss
        case 0x5354: self = .st
        case 0x5356: self = .sv
        case 0x544D: self = .tm
        case 0x5543: self = .uc
        case 0x5549: self = .ui
        case 0x554C: self = .ul
        case 0x554E: self = .un
        case 0x5552: self = .ur
        case 0x5553: self = .us
        case 0x5554: self = .ut
        case 0x5556: self = .uv
        default: return nil
        }
    }

    /// Whether an explicit data set writes the length in four bytes, after two reserved ones (PS3.5 section 7.1.2).
    @inlinable
    public var hasLongLength: Bool {
        switch self {
        case .ob, .od, .of, .ol, .ov, .ow, .sq, .sv, .uc, .un, .ur, .ut, .uv: true
        default: false
        }
    }

    /// The bytes of one number, by which big endian is turned; 1 where there is nothing to turn.
    @inlinable
    public var unit: Int {
        switch self {
        case .at, .ow, .ss, .us: 2
        case .fl, .of, .ol, .sl, .ul: 4
        case .fd, .od, .ov, .sv, .uv: 8
        default: 1
        }
    }

    /// Whether the value is text.
    public var isText: Bool {
        switch self {
        case .ae, .as, .cs, .da, .ds, .dt, .is, .lo, .lt, .pn, .sh, .st, .tm, .uc, .ui, .ur, .ut: true
        default: false
        }
    }

    /// Whether the text is in the repertoire that Specific Character Set names (PS3.5 section 6.1.2.2).
    public var followsCharacterSet: Bool {
        switch self {
        case .lo, .lt, .pn, .sh, .st, .uc, .ut: true
        default: false
        }
    }

    /// Whether a backslash parts several values; in LT, ST, UT and UR it is a character like any other.
    public var hasManyValues: Bool { isText && ![.lt, .st, .ut, .ur].contains(self) }

    /// The byte that fills an odd length: space for text, zero for all else and for UI (PS3.5 section 6.2).
    var padding: UInt8 { isText && self != .ui ? 0x20 : 0 }
}
