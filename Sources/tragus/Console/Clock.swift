import Essentials
import Foundation

/// The time now, for what is handed a clock.
enum Clock {
    static let now: @Sendable () -> Timestamp = {
        let now = Date()
        return Timestamp(
            seconds: Int64(now.timeIntervalSince1970.rounded(.down)),
            offsetMinutes: TimeZone.current.secondsFromGMT(for: now) / 60)
    }
}
