import Hypertext

/// The style of a report that stands alone: hairlines, white space, the margin of proof.
enum ReportStyle {
    static let sheet = HTML.trusted(
        """
        :root { color-scheme: light dark; --paper: light-dark(#fff,#14181b); --ink: light-dark(#11171b,#e9edef);
          --ink-2: light-dark(#414d55,#b9c3c9); --line: light-dark(#d5dbdf,#343c42); --link: light-dark(#0f4a86,#93c4f6);
          --mark-edge: light-dark(#a87b00,#ffd84a); --bad: light-dark(#a31c16,#ffa399);
          --sans: system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;
          --serif: "Iowan Old Style",Charter,Palatino,P052,"Noto Serif",Georgia,serif;
          --mono: ui-monospace,Consolas,"DejaVu Sans Mono",monospace }
        * { box-sizing: border-box; margin: 0 }
        body { background: var(--paper); color: var(--ink); font: 400 .9375rem/1.5 var(--sans);
          font-variant-numeric: tabular-nums; overflow-wrap: break-word }
        .report { max-inline-size: 64rem; margin-inline: auto; padding: 2.25rem clamp(1rem,4vw,2.5rem) 3.5rem }
        .identity { font-size: .8125rem; font-weight: 600; padding-block-end: .5rem; margin-block-end: 2rem;
          border-block-end: 1px solid var(--line) }
        h1 { font: 400 1.875rem/1.2 var(--serif); letter-spacing: -.01em }
        h2 { font-size: 1.0625rem; line-height: 1.3; margin-block-end: .5rem }
        h3 { font-size: .9375rem; margin-block: 1.1rem .3rem }
        .status { font-weight: 600; margin-block: .35rem 1.5rem }
        .open, .refused { color: var(--bad) }
        .said { display: grid; grid-template-columns: minmax(0,1fr) 17rem; column-gap: 2.25rem; padding-block: 1.5rem;
          border-block-start: 1px solid var(--line) }
        .words { font-family: var(--serif); font-size: 1.0625rem; line-height: 1.6; max-inline-size: 42rem }
        .words + .words { margin-block-start: .5em }
        .proof { align-self: start; font-size: .8125rem; color: var(--ink-2); padding-inline-start: 1.1rem;
          border-inline-start: 2px dotted var(--mark-edge) }
        .proof p + p { margin-block-start: .55em }
        .proof b { color: var(--ink) }
        code, .mono { font-family: var(--mono); font-size: .75rem; overflow-wrap: anywhere }
        .proof code { display: block }
        a { color: var(--link); text-underline-offset: .18em }
        table { inline-size: 100%; border-collapse: collapse; margin-block: .25rem .75rem }
        th, td { text-align: start; vertical-align: top; padding: .35rem .75rem .35rem 0;
          border-block-end: 1px solid var(--line) }
        .pairs th { inline-size: 27%; font-weight: 400; color: var(--ink-2) }
        thead th { font-size: .8125rem; font-weight: 400; color: var(--ink-2) }
        .num { text-align: end; white-space: nowrap; font-weight: 650; padding-inline-end: 0 }
        .figures { padding-block: 1.5rem; border-block-start: 1px solid var(--line) }
        .figures > div { display: grid; grid-template-columns: repeat(auto-fit,minmax(min(100%,22rem),1fr)); gap: 1.5rem }
        figure img { display: block; max-inline-size: 100%; block-size: auto; background: #000 }
        figcaption { font-size: .8125rem; color: var(--ink-2); margin-block-start: .4rem }
        .notice { font-size: .8125rem; color: var(--ink-2); margin-block-start: .5rem }
        @media (max-width: 52rem) { .said { grid-template-columns: minmax(0,1fr); row-gap: 1rem } }
        @media print { body { font-size: 9.5pt } .said, figure, tr { break-inside: avoid } }
        """)
}
