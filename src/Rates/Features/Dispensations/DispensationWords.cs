using Rammevaerk.Rates.Domain.Rounds;

namespace Rammevaerk.Rates.Features.Dispensations;

/// <summary>The words of a dispensation's type.</summary>
public static class DispensationWords
{
    /// <summary>Every type as forms write it, with its words; what is not said is another.</summary>
    public static IReadOnlyList<(string Key, string Words)> All { get; } =
    [
        ("andet", Of(DispensationType.Other)),
        ("graense", Of(DispensationType.Limit)),
        ("metode", Of(DispensationType.Method)),
        ("oplysning", Of(DispensationType.Information)),
    ];

    public static string Of(DispensationType type) =>
        type switch
        {
            DispensationType.Limit => "afvigelse fra en grænse",
            DispensationType.Method => "anden beregningsmåde",
            DispensationType.Information => "manglende eller andre oplysninger",
            DispensationType.Other => "anden dispensation",
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };

    /// <summary>The type of a form's word; null for a word that is none.</summary>
    public static DispensationType? Read(string word) =>
        word switch
        {
            "" or "andet" => DispensationType.Other,
            "graense" => DispensationType.Limit,
            "metode" => DispensationType.Method,
            "oplysning" => DispensationType.Information,
            _ => null,
        };
}
