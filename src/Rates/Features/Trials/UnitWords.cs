namespace Rammevaerk.Rates.Features.Trials;

/// <summary>How the units of the layout's list are counted.</summary>
public static class UnitWords
{
    /// <summary>More of a unit: dage for dag; the word itself when it has no other form here.</summary>
    public static string Many(string unit) =>
        unit switch
        {
            "dag" => "dage",
            "fremmøde" => "fremmøder",
            "time" => "timer",
            "måned" => "måneder",
            "skoledag" => "skoledage",
            _ => unit,
        };
}
