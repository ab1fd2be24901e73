import Ultrasound

/// Points as the viewer's module sends them: `12.5,40 80,41.25`, columns and rows of the image.
enum PointsText {
    private static let longest = 400

    /// Nil for anything but 1 to 8 pairs of finite numbers.
    static func read(_ text: String?) -> [ImagePoint]? {
        guard let text, text.utf8.count <= longest else { return nil }
        let pairs = text.split(separator: " ")
        guard (1...8).contains(pairs.count) else { return nil }
        let points = pairs.compactMap { pair -> ImagePoint? in
            let numbers = pair.split(separator: ",", omittingEmptySubsequences: false).map { Double($0) }
            guard numbers.count == 2, let x = numbers[0], let y = numbers[1], x.isFinite, y.isFinite else { return nil }
            return ImagePoint(x: x, y: y)
        }
        return points.count == pairs.count ? points : nil
    }
}
