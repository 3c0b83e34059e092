namespace Rammevaerk.Platform.Parameters;

/// <summary>The names of the parameters the rules ask for; each stands in parameters.yaml.</summary>
public static class ParameterKeys
{
    public const string OverheadMax = "overhead-max";
    public const string DaysPerYear = "days-per-year";
    public const string OccupancyMin = "occupancy-min";
    public const string OccupancyMax = "occupancy-max";
    public const string OccupancyWarning = "occupancy-warning";
    public const string OccupancyMinShort = "occupancy-min-short";
    public const string OccupancyReadings = "occupancy-readings";
    public const string OccupancyDecimals = "occupancy-decimals";
    public const string RateDecimals = "rate-decimals";
    public const string EnrolmentFractions = "enrolment-fractions";
    public const string HealthActActs = "health-act-acts";
    public const string RateChangeWarning = "rate-change-warning";
    public const string SumTolerance = "sum-tolerance";
    public const string MinorChangeLimit = "minor-change-limit";
    public const string OccupancyPlausibleMax = "occupancy-plausible-max";
    public const string PlaceCostMin = "place-cost-min";
    public const string RefundThreshold1 = "refund-threshold-1";
    public const string RefundThreshold2 = "refund-threshold-2";
    public const string RefundThreshold3 = "refund-threshold-3";
    public const string RefundShare1 = "refund-share-1";
    public const string RefundShare2 = "refund-share-2";
    public const string RefundShare3 = "refund-share-3";

    /// <summary>ja where the forum approves every rate before it is published, else nej.</summary>
    public const string RowApproval = "row-approval";

    /// <summary>Which parts of a derivation the public may see: alt, uden-omkostninger or kun-takst.</summary>
    public const string PublicDerivation = "public-derivation";

    /// <summary>Days before a deadline on which reminders are sent, as 14,7,1.</summary>
    public const string ReminderDays = "reminder-days";

    /// <summary>The fewest like offers quartiles are shown for.</summary>
    public const string LikeOffersMin = "like-offers-min";

    /// <summary>Days before a term of appointment ends that the secretariat is told.</summary>
    public const string AppointmentNoticeDays = "appointment-notice-days";

    /// <summary>Weeks a forum's meeting lies before the political council's.</summary>
    public const string CouncilWeeks = "council-weeks";

    /// <summary>Days the weeks before the political council may be fewer or more.</summary>
    public const string CouncilTolerance = "council-tolerance";

    /// <summary>The smallest share of a year's meetings that are physical.</summary>
    public const string PhysicalShareMin = "physical-share-min";

    /// <summary>Days from today to a meeting, or to its deadline for items, that are too few to be planned in.</summary>
    public const string MeetingNotice = "meeting-notice";

    /// <summary>The fewest theme days a year.</summary>
    public const string ThemeDaysMin = "theme-days-min";

    /// <summary>Days before the deadline for items on which members are reminded, as 7,1.</summary>
    public const string InputReminderDays = "input-reminder-days";

    /// <summary>The month from which next year's meetings should be planned.</summary>
    public const string NextPlanMonth = "next-plan-month";

    /// <summary>Which way an area treats surpluses and deficits: henlæggelse or overførsel.</summary>
    public const string PostRegulationRules = "post-regulation-rules";

    /// <summary>The most of a result that may be set aside or carried, of the rate basis.</summary>
    public const string SetAsideMax = "set-aside-max";

    /// <summary>Years after the accounting year within which a set-aside surplus is used.</summary>
    public const string SetAsideYears = "set-aside-years";

    /// <summary>Years after the accounting year within which the rest of a result is in a rate.</summary>
    public const string PostRegulationYears = "post-regulation-years";

    /// <summary>Months after an event its sign-ups are kept.</summary>
    public const string SignUpMonths = "sign-up-months";

    /// <summary>Which model of rates counts: hel or opdelt (RATE-8).</summary>
    public const string RateModel = "rate-model";

    /// <summary>The share of a private rate that is left without indirect VAT (RATE-10).</summary>
    public const string NetShare = "net-share";

    /// <summary>The share of the rate basis taken for service where a file says none: gives estimates.</summary>
    public const string SplitEstimateShare = "split-estimate-share";

    /// <summary>Hours of service per unit taken where a file says none: gives estimates.</summary>
    public const string SplitEstimateHours = "split-estimate-hours";

    /// <summary>ja where a change of a parameter waits for another person's approval, else nej.</summary>
    public const string FourEyes = "parameter-four-eyes";

    /// <summary>Years it is kept who opened the cost details of others.</summary>
    public const string CostReadYears = "cost-read-years";

    /// <summary>Months from a new rate in the year is asked for to the day it counts from.</summary>
    public const string RateNoticeMonths = "rate-notice-months";
}
