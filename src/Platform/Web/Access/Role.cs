namespace Rammevaerk.Platform.Web.Access;

/// <summary>Who a visitor is to the application. Stored by name; a person may have several, each with a period.</summary>
public enum Role
{
    /// <summary>Anyone, without signing in.</summary>
    Public,

    /// <summary>Redaktør in an area's secretariat.</summary>
    SecretariatEditor,

    /// <summary>Takstansvarlig at an operator.</summary>
    RateOfficer,

    /// <summary>The operator's chief, who signs its deliveries off.</summary>
    RateApprover,

    /// <summary>Fills one institution's part of the operator's rate file.</summary>
    InstitutionUser,

    /// <summary>Member of the area's rate group.</summary>
    RateGroupMember,

    /// <summary>Visitator or economist of a buying municipality.</summary>
    BuyerOfficer,

    /// <summary>Director, member of the forum.</summary>
    ForumMember,

    /// <summary>Chair of the forum.</summary>
    Chair,

    ExecutiveCommitteeMember,

    /// <summary>Appointed by the forum to another body.</summary>
    Representative,

    /// <summary>Reads everything of the area, changes nothing.</summary>
    Auditor,

    /// <summary>Socialtilsyn.</summary>
    Supervision,

    /// <summary>Runs the installation.</summary>
    Administrator,

    /// <summary>An operator's program.</summary>
    Robot,
}

/// <summary>How far a role's permission goes.</summary>
public enum Reach
{
    /// <summary>Wherever it is asked for.</summary>
    Everywhere,

    /// <summary>In the area the role is given for.</summary>
    Area,

    /// <summary>In the organisation the role is given for.</summary>
    Organisation,
}

/// <summary>What Danish users call the roles.</summary>
public static class RoleWords
{
    public static string Of(Role role) =>
        role switch
        {
            Role.Public => "Offentligheden",
            Role.SecretariatEditor => "Redaktør i sekretariatet",
            Role.RateOfficer => "Takstansvarlig hos driftsherre",
            Role.RateApprover => "Godkender hos driftsherre",
            Role.InstitutionUser => "Medarbejder på institution",
            Role.RateGroupMember => "Medlem af takstgruppen",
            Role.BuyerOfficer => "Køber: visitator eller økonom",
            Role.ForumMember => "Direktør, medlem af forum",
            Role.Chair => "Formand for forum",
            Role.ExecutiveCommitteeMember => "Medlem af forretningsudvalget",
            Role.Representative => "Repræsentant",
            Role.Auditor => "Revisor",
            Role.Supervision => "Socialtilsyn",
            Role.Administrator => "Administrator",
            Role.Robot => "Robot",
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };
}
