using Rammevaerk.Kernel.Faults;

namespace Rammevaerk.Meetings.Domain;

/// <summary>The faults RV-945 to RV-947: what is missing from the mails and lists of a plan.</summary>
public static class PlanTextFaults
{
    public static Fault Purpose() => new("RV-945", "Skriv, hvad dagen skal bruges til; det står i mailen.");

    public static Fault Circle() => new("RV-946", "Skriv, hvem der deltager; det står i mailen.");

    public static Fault Whose() => new("RV-947", "Skriv, hvis dato det er, fx »KKR Midtjylland«.");
}
