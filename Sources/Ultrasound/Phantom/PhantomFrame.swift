/// The screen around the simulated field: label bar, grey wedge, depth scale.
struct PhantomFrame {
    let wide: Int
    let high: Int
    let stepX: Double
    let stepZ: Double

    var left: Int { 44 }
    var top: Int { 32 }
    var width: Int { max(left + wide + 56, 320) }
    var height: Int { top + high + 20 }

    /// All but the field itself.
    func backdrop(_ scene: Phantom.Scene) -> GreyCanvas {
        var canvas = GreyCanvas(width: width, height: height)
        canvas.write("SIMULATED", x: 8, y: 8, scale: 2, 230)
        canvas.write(scene.label, x: 136, y: 6, 200)
        canvas.write("L10 10.0 MHZ  MI 0.8  TIS 0.3", x: 136, y: 18, 150)

        for row in 0..<min(high, 128) {
            canvas.fill(x: 14, y: top + row, width: 10, height: 1, UInt8(255 - row * 255 / max(1, min(high, 128) - 1)))
        }
        let right = left + wide
        var depth = 0.0
        while depth / stepZ <= Double(high) {
            let row = top + Int(depth / stepZ)
            let isTen = depth.truncatingRemainder(dividingBy: 10) == 0
            canvas.fill(x: right + 4, y: row, width: isTen ? 8 : 4, height: 1, 180)
            if isTen { canvas.write("\(Int(depth / 10))", x: right + 16, y: row - 3, 180) }
            depth += 5
        }
        canvas.write("CM", x: right + 28, y: top + high - 3, 150)
        canvas.write("NOT FOR DIAGNOSIS", x: left, y: top + high + 7, 150)
        return canvas
    }

    /// The word that stays when the bars are cropped away.
    func stamp(_ canvas: inout GreyCanvas) {
        canvas.write("SIMULATED", x: left + 6, y: top + high - 12, 190)
    }

    func region(_ options: Phantom.Options) -> CalibratedRegion {
        CalibratedRegion(
            spatialFormat: .twoDimensional, dataType: 1,
            bounds: .init(minX: left, minY: top, maxX: left + wide - 1, maxY: top + high - 1), unitX: .centimetre,
            unitY: .centimetre, deltaX: options.deltaX, deltaY: options.deltaY)
    }
}
