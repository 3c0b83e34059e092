using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Rates.Rules.Split;

/// <summary>The faults RV-582 to RV-583: what a comparison of whole and split rates cannot use.</summary>
public static class SplitFaults
{
    public static Fault NotAShare(string text) =>
        new(
            "RV-582",
            $"»{text}« er ikke en ydelsesandel fra 1 til 99 procent. Skriv fx 25. Skønnet er regnet med områdets andel."
        );

    public static Fault NotHours(string text) =>
        new(
            "RV-583",
            $"»{text}« er ikke et antal timer fra 0,1 til 24. Skriv fx 2,5. Skønnet er regnet med områdets timer."
        );
}
