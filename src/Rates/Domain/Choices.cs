namespace Rammevaerk.Rates.Domain;

/// <summary>The kind of offer; decides the bounds of the occupancy and the units of a year.</summary>
public enum OfferType
{
    /// <summary>A home, day and night (døgn).</summary>
    Residential,

    /// <summary>A day offer.</summary>
    Day,

    /// <summary>A special school.</summary>
    School,

    /// <summary>Respite, acute and short courses.</summary>
    Short,
}

/// <summary>What a rate is paid for.</summary>
public enum ServiceUnit
{
    /// <summary>A day and night (døgn).</summary>
    Day,

    /// <summary>A day the offer is open (dag).</summary>
    OpeningDay,
    Attendance,
    Hour,
    Course,
    Month,

    /// <summary>A day of school (skoledag).</summary>
    SchoolDay,
}

/// <summary>Inside or outside the framework agreement.</summary>
public enum AgreementScope
{
    Inside,
    Outside,
}

/// <summary>What a step of a service's rate is.</summary>
public enum StepKind
{
    /// <summary>A share of a full-time day place (RATE-9).</summary>
    PartTime,

    /// <summary>A level of support (niveau).</summary>
    Level,
}

/// <summary>Yes or no.</summary>
public enum Answer
{
    Yes,
    No,
}

/// <summary>What a sub-line of the budget pays for; the checks go by this and never guess from its words.</summary>
public enum SubLineKind
{
    OwnAdministration,
    CentralAdministration,
    HealthAct,
    Dwelling,

    /// <summary>What residents pay themselves (SEL §§ 107-110).</summary>
    ResidentPayment,
    Other,
}
