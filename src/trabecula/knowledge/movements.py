"""What an exercise is made of: the kind of activity, and the movements that it asks of the body."""

from enum import StrEnum
from typing import Final


class Activity(StrEnum):
    """A kind of exercise, as the tables of load tell them apart."""

    RESISTANCE_UPPER_LIMB = "resistance of the upper limb"
    RESISTANCE_TRUNK = "resistance of the trunk"
    RESISTANCE_LOWER_LIMB = "resistance of the lower limb"
    WALKING_AS_TRAINING = "walking as training"
    NON_WEIGHT_BEARING_AEROBIC = "aerobic exercise that bears no weight"
    STATIC_STRETCH = "static stretch"


class Movement(StrEnum):
    """A movement, a posture or a strain that an exercise may ask for."""

    ELBOW_FLEXION = "flexion of the elbow"
    ELBOW_EXTENSION = "extension of the elbow"
    WRIST_AND_HAND = "wrist and hand"
    SHOULDER_FLEXION = "flexion of the shoulder"
    SHOULDER_EXTENSION = "extension of the shoulder"
    SHOULDER_ABDUCTION = "abduction of the shoulder"
    SHOULDER_ADDUCTION = "adduction of the shoulder"
    SHOULDER_ROTATION = "rotation of the shoulder"
    SPINAL_FLEXION = "flexion of the spine"
    SPINAL_EXTENSION = "extension of the spine"
    SPINAL_ROTATION = "rotation (twisting) of the spine"
    SPINAL_SIDE_BENDING = "side bending of the spine"
    HIP_FLEXION = "flexion of the hip"
    HIP_EXTENSION = "extension of the hip"
    HIP_ABDUCTION = "abduction of the hip"
    HIP_ADDUCTION = "adduction of the hip"
    HIP_ROTATION = "rotation of the hip"
    KNEE_FLEXION = "flexion of the knee"
    KNEE_EXTENSION = "extension of the knee"
    ANKLE_AND_FOOT = "ankle and foot"
    LOADED_SPINAL_FLEXION = "loaded flexion of the spine"
    SIT_UP = "sit-up"
    HEAVY_OVERHEAD_LIFT = "heavy lift overhead"
    NECK_LOADING = "load on the neck"
    NECK_TRACTION = "traction of the neck"
    SINGLE_LEG_STANCE = "standing on one leg"
    PIVOT = "pivot on the leg"
    STEP_DOWN = "step down"
    PUSH_UP_FROM_CHAIR = "push-up from a chair"
    OPENING_A_HEAVY_DOOR = "opening a heavy door"
    CRUTCH = "weight on a crutch"
    LYING_PRONE = "lying prone"
    DEEP_THRUST = "deep thrust on the chest"


ELBOW: Final = (Movement.ELBOW_FLEXION, Movement.ELBOW_EXTENSION)
KNEE: Final = (Movement.KNEE_FLEXION, Movement.KNEE_EXTENSION)
HIP_FLEXION_AND_EXTENSION: Final = (Movement.HIP_FLEXION, Movement.HIP_EXTENSION)
SHOULDER: Final = (
    Movement.SHOULDER_FLEXION,
    Movement.SHOULDER_EXTENSION,
    Movement.SHOULDER_ABDUCTION,
    Movement.SHOULDER_ADDUCTION,
    Movement.SHOULDER_ROTATION,
)
SPINAL_FLEXION_EXTENSION_AND_ROTATION: Final = (
    Movement.SPINAL_FLEXION,
    Movement.SPINAL_EXTENSION,
    Movement.SPINAL_ROTATION,
)
EVERY_SPINAL_MOVEMENT: Final = (
    *SPINAL_FLEXION_EXTENSION_AND_ROTATION,
    Movement.SPINAL_SIDE_BENDING,
    Movement.LOADED_SPINAL_FLEXION,
    Movement.SIT_UP,
    Movement.NECK_LOADING,
    Movement.NECK_TRACTION,
)


class Region(StrEnum):
    """A part of the body that an exercise loads."""

    NECK = "neck"
    SHOULDER = "shoulder and upper arm"
    ARM = "elbow, forearm and hand"
    CHEST = "chest and upper back"
    LOWER_BACK = "lower back and belly"
    HIP = "hips and pelvis"
    THIGH = "thigh and knee"
    LOWER_LEG = "lower leg and foot"
