using Rammevaerk.Kernel;
using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Meetings.Domain;

/// <summary>The faults RV-962 to RV-963: packages of documents.</summary>
public static class PackageFaults
{
    public static Fault RequestWrong(int longest) =>
        new(
            "RV-962",
            $"Skriv, hvem der har bedt om aktindsigt, eller anmodningens nummer. Højst {Danish.Number(longest)} tegn."
        );

    public static Fault WithholdingReasonWrong(string what, int longest) =>
        new(
            "RV-963",
            $"{what} holdes tilbage. Skriv hvorfor, med henvisning til loven, højst {Danish.Number(longest)} tegn, eller vælg at udlevere."
        );
}
