using Rammevaerk.Kernel.Figures;

namespace Rammevaerk.Rates.Rules.Checks;

/// <summary>How serious a finding is.</summary>
public enum Severity
{
    /// <summary>Must be mended.</summary>
    Error,

    /// <summary>Must be mended or explained.</summary>
    Warning,

    /// <summary>Good advice; asks for nothing.</summary>
    Hint,
}

/// <summary>What a check found in a rate file.</summary>
/// <param name="Check">The check, with id, severity and source.</param>
/// <param name="Cell">Where.</param>
/// <param name="Subject">The service or sheet it is about; empty for the whole file.</param>
/// <param name="What">What stands there and what should.</param>
/// <param name="Mend">How to mend it.</param>
/// <param name="Value">The value as it stands; null when the cell is empty.</param>
public sealed record Finding(CheckInfo Check, CellAddress Cell, string Subject, string What, string Mend, string? Value)
{
    /// <summary>The whole finding as one Danish text: what, why and how to mend it.</summary>
    public string Message => $"{Check.Title}. {What} {Mend}";
}

/// <summary>A check as the catalogue shows it.</summary>
/// <param name="Id">RF-1xx form, RF-2xx row, RF-3xx whole file, RF-4xx comparison with last year.</param>
/// <param name="Severity">How serious its findings are.</param>
/// <param name="Title">The finding in one line.</param>
/// <param name="Words">What is checked and why, in Danish.</param>
/// <param name="Formula">What must hold, in words a spreadsheet user knows.</param>
/// <param name="Source">Law, agreement, or DEFAULT.</param>
public sealed record CheckInfo(string Id, Severity Severity, string Title, string Words, string Formula, string Source);
