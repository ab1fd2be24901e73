import Essentials
public import Pages
import Ultrasound

/// A frame of the study with the callipers that the reader placed on it.
public struct KeyImage: Hashable, Sendable {
    public let name: String
    public let sopInstanceUID: String
    /// Counted from 1.
    public let frame: Int
    public let picture: Picture
    /// The measurements on it.
    public let measurements: [String]
    /// What a person who can't see it is told.
    public let alternative: String
    public let caption: String

    /// The frame with its callipers as PNG.
    public func png() throws -> [UInt8] { try picture.png(scale: picture.width < 500 ? 2 : 1) }

    /// Hands over the pixels of a frame.
    ///
    /// It is given the file's name and the frame, counted from 1; nil means that it can't be shown.
    public typealias Frames = (_ name: String, _ frame: Int) throws -> Picture?

    /// The frames that carry measurements, in their order; without any, the first frame of up to four images.
    public static func all(of report: Report, frames: Frames) throws -> [KeyImage] {
        var places: [(name: String, uid: String, frame: Int)] = []
        for measurement in report.measurements
        where !places.contains(where: { $0.name == measurement.imageName && $0.frame == measurement.frame }) {
            places.append((measurement.imageName, measurement.sopInstanceUID, measurement.frame))
        }
        if places.isEmpty { places = report.images.prefix(4).map { ($0.name, $0.sopInstanceUID, 1) } }
        return try places.compactMap { place in
            guard var picture = try frames(place.name, place.frame) else { return nil }
            let on = report.measurements.filter { $0.imageName == place.name && $0.frame == place.frame }
            picture.marks += on.map(mark)
            let list = on.map { "\($0.id) \($0.label), \($0.spoken)" }.joined(separator: "; ")
            let simulated = report.image(place.uid)?.isSimulated == true ? "Simulated ultrasound" : "Ultrasound"
            return KeyImage(
                name: place.name, sopInstanceUID: place.uid, frame: place.frame, picture: picture,
                measurements: on.map(\.id),
                alternative: "\(simulated) image \(place.name), frame \(place.frame)"
                    + (list.isEmpty ? "." : ", with callipers: \(list)."),
                caption: list.isEmpty ? "No measurement." : list)
        }
    }

    private static func mark(_ measurement: ReportedMeasurement) -> PictureMark {
        let points = measurement.points.map { PicturePoint(x: $0.x, y: $0.y) }
        let shape: PictureMark.Shape =
            switch points.count {
            case 4: .ellipse(points[0], points[1], points[2], points[3])
            case 2: .calliper(points[0], points[1])
            default: .cross(points.first ?? PicturePoint(x: 0, y: 0))
            }
        return PictureMark(
            shape, label: "\(measurement.id)  \(measurement.spoken)", isRefused: measurement.result.refusal != nil)
    }
}
